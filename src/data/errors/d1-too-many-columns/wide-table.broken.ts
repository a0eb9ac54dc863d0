interface Env {
  DB: D1Database;
}

const columns = Array.from({ length: 120 }, (_, i) => `answer_${i} TEXT`);

export default {
  async fetch(request, env) {
    await env.DB.prepare(
      `CREATE TABLE survey (id INTEGER PRIMARY KEY, ${columns.join(", ")})`,
    ).run();
    return new Response("Ready");
  },
} satisfies ExportedHandler<Env>;
