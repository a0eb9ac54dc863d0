interface Env {
  DB: D1Database;
}

export default {
  async fetch(request, env) {
    await env.DB.batch([
      env.DB.prepare("INSERT INTO orders (id) VALUES (1)"),
      env.DB.prepare("INSERT INTO order_lines (order_id, sku) VALUES (1, 'mug')"),
    ]);
    return new Response("Order placed", { status: 201 });
  },
} satisfies ExportedHandler<Env>;
