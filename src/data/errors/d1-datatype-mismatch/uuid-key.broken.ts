interface Env {
  DB: D1Database;
}

export default {
  async fetch(request, env) {
    await env.DB.prepare("INSERT INTO sessions (id, user) VALUES (?1, ?2)")
      .bind(crypto.randomUUID(), "ada")
      .run();
    return new Response("Signed in");
  },
} satisfies ExportedHandler<Env>;
