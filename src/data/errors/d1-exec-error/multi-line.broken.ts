interface Env {
  DB: D1Database;
}

export default {
  async fetch(request, env) {
    await env.DB.exec(`CREATE TABLE carts (
      id TEXT PRIMARY KEY,
      items TEXT NOT NULL
    )`);
    return new Response("Ready");
  },
} satisfies ExportedHandler<Env>;
