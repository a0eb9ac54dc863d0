interface Env {
  DB: D1Database;
}

export default {
  async fetch(request, env) {
    const skus = await request.json<string[]>();
    const insert = env.DB.prepare("INSERT INTO items (sku) VALUES (?1)");
    if (skus.length > 0) await env.DB.batch(skus.map((sku) => insert.bind(sku)));
    return new Response(`${skus.length} items saved`);
  },
} satisfies ExportedHandler<Env>;
