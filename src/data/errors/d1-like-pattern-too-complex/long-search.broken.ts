interface Env {
  DB: D1Database;
}

export default {
  async fetch(request, env) {
    const term = await request.text();
    const { results } = await env.DB.prepare("SELECT id FROM notes WHERE body LIKE ?1")
      .bind(`%${term}%`)
      .all();
    return Response.json(results);
  },
} satisfies ExportedHandler<Env>;
