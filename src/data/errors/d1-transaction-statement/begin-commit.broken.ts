interface Env {
  DB: D1Database;
}

export default {
  async fetch(request, env) {
    await env.DB.prepare("BEGIN TRANSACTION").run();
    await env.DB.prepare("UPDATE accounts SET cents = cents - 500 WHERE id = 1").run();
    await env.DB.prepare("UPDATE accounts SET cents = cents + 500 WHERE id = 2").run();
    await env.DB.prepare("COMMIT").run();
    return new Response("Transferred");
  },
} satisfies ExportedHandler<Env>;
