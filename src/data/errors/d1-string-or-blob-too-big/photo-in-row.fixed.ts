interface Env {
  DB: D1Database;
  PHOTOS: R2Bucket;
}

export default {
  async fetch(request, env) {
    const id = crypto.randomUUID();
    await env.PHOTOS.put(id, request.body);
    await env.DB.prepare("INSERT INTO photos (id) VALUES (?1)").bind(id).run();
    return new Response("Saved", { status: 201 });
  },
} satisfies ExportedHandler<Env>;
