interface Env {
  DB: D1Database;
}

export default {
  async fetch(request, env, ctx) {
    const order = await request.text();
    const insert = env.DB.prepare("INSERT INTO orders (body) VALUES (?)");
    ctx.waitUntil(insert.bind(order).run());
    const receipt = await fetch("https://origin.example/receipts", {
      method: "POST",
      body: order,
    });
    return new Response(receipt.body);
  },
} satisfies ExportedHandler<Env>;
