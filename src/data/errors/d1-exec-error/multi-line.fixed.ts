interface Env {
  DB: D1Database;
}

export default {
  async fetch(request, env) {
    await env.DB.prepare(`CREATE TABLE carts (
      id TEXT PRIMARY KEY,
      items TEXT NOT NULL
    )`).run();
    return new Response("Ready");
  },
} satisfies ExportedHandler<Env>;
