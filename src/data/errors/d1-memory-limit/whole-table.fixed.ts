interface Env {
  DB: D1Database;
}

export default {
  async fetch(request, env) {
    const after = new URL(request.url).searchParams.get("after") ?? "";
    const { results } = await env.DB.prepare(
      "SELECT id, title FROM documents WHERE id > ?1 ORDER BY id LIMIT 500",
    )
      .bind(after)
      .all();
    return Response.json(results);
  },
} satisfies ExportedHandler<Env>;
