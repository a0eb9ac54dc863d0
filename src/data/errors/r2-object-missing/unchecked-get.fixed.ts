interface Env {
  PHOTOS: R2Bucket;
}

export default {
  async fetch(request, env) {
    const photo = await env.PHOTOS.get("mug.jpg");
    if (photo === null) return new Response("Not found", { status: 404 });
    return new Response(photo.body);
  },
} satisfies ExportedHandler<Env>;
