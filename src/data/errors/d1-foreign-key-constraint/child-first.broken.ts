interface Env {
  DB: D1Database;
}

export default {
  async fetch(request, env) {
    await env.DB.prepare(
      "INSERT INTO order_lines (order_id, sku) VALUES (1, 'mug')",
    ).run();
    return new Response("Order placed", { status: 201 });
  },
} satisfies ExportedHandler<Env>;
