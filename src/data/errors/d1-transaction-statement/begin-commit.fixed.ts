interface Env {
  DB: D1Database;
}

export default {
  async fetch(request, env) {
    await env.DB.batch([
      env.DB.prepare("UPDATE accounts SET cents = cents - 500 WHERE id = 1"),
      env.DB.prepare("UPDATE accounts SET cents = cents + 500 WHERE id = 2"),
    ]);
    return new Response("Transferred");
  },
} satisfies ExportedHandler<Env>;
