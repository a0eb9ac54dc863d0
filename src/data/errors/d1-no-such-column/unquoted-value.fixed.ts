interface Env {
  DB: D1Database;
}

export default {
  async fetch(request, env) {
    const status = new URL(request.url).searchParams.get("status") ?? "open";
    const { results } = await env.DB.prepare("SELECT id FROM orders WHERE status = ?1")
      .bind(status)
      .all();
    return Response.json(results);
  },
} satisfies ExportedHandler<Env>;
