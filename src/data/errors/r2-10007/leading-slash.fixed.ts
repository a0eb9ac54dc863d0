interface Env {
  PHOTOS: R2Bucket;
}

export default {
  async fetch(request, env) {
    const photo = await env.PHOTOS.get(new URL(request.url).pathname.slice(1));
    if (photo === null) return new Response("NoSuchKey", { status: 404 });
    return new Response(photo.body);
  },
} satisfies ExportedHandler<Env>;
