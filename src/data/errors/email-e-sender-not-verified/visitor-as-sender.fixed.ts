interface Env {
  EMAIL: SendEmail;
}

export default {
  async fetch(_request, env) {
    await env.EMAIL.send({
      to: "support@example.com",
      from: "forms@example.com",
      replyTo: "ann@customer.example",
      subject: "Contact form",
      text: "Where is my order?",
    });
    return new Response("Sent");
  },
} satisfies ExportedHandler<Env>;
