interface Env {
  DB: D1Database;
}

export default {
  async fetch(request, env) {
    const skus = await request.json<string[]>();
    let total = 0;
    for (const sku of skus) {
      const query = env.DB.prepare("SELECT cents FROM prices WHERE sku = ?1");
      total += (await query.bind(sku).first<number>("cents")) ?? 0;
    }
    return Response.json({ total });
  },
} satisfies ExportedHandler<Env>;
