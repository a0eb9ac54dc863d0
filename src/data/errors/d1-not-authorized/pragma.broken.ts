interface Env {
  DB: D1Database;
}

export default {
  async fetch(request, env) {
    await env.DB.prepare("PRAGMA journal_mode = WAL").run();
    const count = await env.DB.prepare("SELECT count(*) AS n FROM orders").first("n");
    return Response.json(count);
  },
} satisfies ExportedHandler<Env>;
