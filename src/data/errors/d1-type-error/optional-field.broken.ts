interface Env {
  DB: D1Database;
}

export default {
  async fetch(request, env) {
    const { name, phone } = await request.json<{ name: string; phone?: string }>();
    await env.DB.prepare("INSERT INTO customers (name, phone) VALUES (?1, ?2)")
      .bind(name, phone)
      .run();
    return new Response("Saved", { status: 201 });
  },
} satisfies ExportedHandler<Env>;
