interface Env {
  DB: D1Database;
}

export default {
  async fetch(request, env) {
    const { rating } = await request.json<{ rating?: number }>();
    await env.DB.prepare("INSERT INTO reviews (rating) VALUES (?1)")
      .bind(rating ?? null)
      .run();
    return new Response("Thank you");
  },
} satisfies ExportedHandler<Env>;
