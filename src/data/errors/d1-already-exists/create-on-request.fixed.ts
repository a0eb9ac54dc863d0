interface Env {
  DB: D1Database;
}

export default {
  async fetch(request, env) {
    await env.DB.prepare("CREATE TABLE IF NOT EXISTS visits (path TEXT NOT NULL)").run();
    await env.DB.prepare("INSERT INTO visits (path) VALUES (?1)")
      .bind(new URL(request.url).pathname)
      .run();
    return new Response("Counted");
  },
} satisfies ExportedHandler<Env>;
