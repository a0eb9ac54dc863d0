interface Env {
  DB: D1Database;
}

export default {
  async fetch(request, env) {
    const { rating } = await request.json<{ rating?: number }>();
    if (rating === undefined) return new Response("Add a rating.", { status: 400 });
    await env.DB.prepare("INSERT INTO reviews (rating) VALUES (?1)").bind(rating).run();
    return new Response("Thank you");
  },
} satisfies ExportedHandler<Env>;
