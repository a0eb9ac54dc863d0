interface Env {
  EMAIL: SendEmail;
}

export default {
  async fetch(_request, env) {
    await env.EMAIL.send({
      to: "ann@example.com",
      from: "shop@example.com",
      subject: "Order 1042",
      text: "Your order is on its way.",
      headers: { "List-Unsubscribe": "https://shop.example.com/unsubscribe" },
    });
    return new Response("Sent");
  },
} satisfies ExportedHandler<Env>;
