interface Env {
  DB: D1Database;
}

export default {
  async fetch(request, env) {
    await env.DB.prepare("INSERT INTO visits (time) VALUES (datetime('now'))").run();
    return new Response("Counted");
  },
} satisfies ExportedHandler<Env>;
