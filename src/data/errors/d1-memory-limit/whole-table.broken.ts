interface Env {
  DB: D1Database;
}

export default {
  async fetch(request, env) {
    const { results } = await env.DB.prepare("SELECT * FROM documents").all();
    return Response.json(results);
  },
} satisfies ExportedHandler<Env>;
