interface Env {
  DB: D1Database;
}

export default {
  async fetch(request, env) {
    const order = await request.text();
    const receipt = await fetch("https://origin.example/receipts", {
      method: "POST",
      body: order,
    });
    await env.DB.prepare("INSERT INTO orders (body) VALUES (?)").bind(order).run();
    return new Response(receipt.body);
  },
} satisfies ExportedHandler<Env>;
