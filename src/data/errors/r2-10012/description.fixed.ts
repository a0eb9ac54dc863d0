interface Env {
  PHOTOS: R2Bucket;
}

export default {
  async fetch(request, env) {
    const description = await request.text();
    await env.PHOTOS.put("mug.jpg", "…");
    await env.PHOTOS.put("mug.jpg.txt", description);
    return new Response("Stored");
  },
} satisfies ExportedHandler<Env>;
