interface Env {
  DB: D1Database;
}

export default {
  async fetch(request, env) {
    const { results } = await env.DB.prepare(
      "SELECT id FROM orders WHERE date(created_at) = '2026-11-20'",
    ).all();
    return Response.json(results);
  },
} satisfies ExportedHandler<Env>;
