interface Env {
  DB: D1Database;
  PHOTOS: R2Bucket;
}

export default {
  async fetch(request, env) {
    const photo = await request.arrayBuffer();
    await env.DB.prepare("INSERT INTO photos (id, data) VALUES (?1, ?2)")
      .bind(crypto.randomUUID(), photo)
      .run();
    return new Response("Saved", { status: 201 });
  },
} satisfies ExportedHandler<Env>;
