interface Env {
  DB: D1Database;
}

export default {
  async fetch(request, env) {
    await env.DB.prepare("INSERT INTO items (sku, qty) VALUES (?1, ?2)")
      .bind("mug")
      .run();
    return new Response("Added to the cart");
  },
} satisfies ExportedHandler<Env>;
