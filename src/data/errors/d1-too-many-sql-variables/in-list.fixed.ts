interface Env {
  DB: D1Database;
}

export default {
  async fetch(request, env) {
    const ids = await request.json<number[]>();
    const { results } = await env.DB.prepare(
      "SELECT id FROM products WHERE id IN (SELECT value FROM json_each(?1))",
    )
      .bind(JSON.stringify(ids))
      .all();
    return Response.json(results.length);
  },
} satisfies ExportedHandler<Env>;
