interface Env {
  DB: D1Database;
}

export default {
  async fetch(request, env) {
    await env.DB.prepare(
      "CREATE TABLE survey (id INTEGER, question INTEGER, answer TEXT)",
    ).run();
    return new Response("Ready");
  },
} satisfies ExportedHandler<Env>;
