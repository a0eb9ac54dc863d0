interface Env {
  DB: D1Database;
}

export default {
  async fetch(request, env) {
    const page = "a long page ".repeat(10_000);
    await env.DB.prepare(`INSERT INTO pages (body) VALUES ('${page}')`).run();
    return new Response("Saved");
  },
} satisfies ExportedHandler<Env>;
