interface Env {
  DB: D1Database;
}

export default {
  async fetch(request, env) {
    const count = await env.DB.prepare("SELECT count(*) AS n FROM orders").first("n");
    return Response.json(count);
  },
} satisfies ExportedHandler<Env>;
