interface Env {
  DB: D1Database;
}

export default {
  async fetch(request, env) {
    const address = await request.json<{ city: string }>();
    await env.DB.prepare("INSERT INTO addresses (data) VALUES (?1)")
      .bind(JSON.stringify(address))
      .run();
    return new Response("Saved", { status: 201 });
  },
} satisfies ExportedHandler<Env>;
