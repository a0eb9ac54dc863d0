interface Env {
  DB: D1Database;
}

export default {
  async fetch(request, env) {
    const email = await request.text();
    await env.DB.prepare("INSERT INTO subscribers (email) VALUES (?1)").bind(email).run();
    return new Response("Subscribed");
  },
} satisfies ExportedHandler<Env>;
