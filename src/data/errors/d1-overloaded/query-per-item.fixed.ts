interface Env {
  DB: D1Database;
}

export default {
  async fetch(request, env) {
    const skus = await request.json<string[]>();
    const query = env.DB.prepare(
      `SELECT sum(cents) AS total FROM prices
       WHERE sku IN (SELECT value FROM json_each(?1))`,
    );
    const total = await query.bind(JSON.stringify(skus)).first<number>("total");
    return Response.json({ total: total ?? 0 });
  },
} satisfies ExportedHandler<Env>;
