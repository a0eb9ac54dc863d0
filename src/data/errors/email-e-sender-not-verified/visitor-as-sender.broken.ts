interface Env {
  EMAIL: SendEmail;
}

export default {
  async fetch(_request, env) {
    await env.EMAIL.send({
      to: "support@example.com",
      from: "ann@customer.example",
      subject: "Contact form",
      text: "Where is my order?",
    });
    return new Response("Sent");
  },
} satisfies ExportedHandler<Env>;
