interface Env {
  DB: D1Database;
}

export default {
  async fetch(request, env) {
    const query = env.DB.prepare("SELECT count(*) FROM orders");
    const total = await query.first("total");
    return Response.json({ total });
  },
} satisfies ExportedHandler<Env>;
