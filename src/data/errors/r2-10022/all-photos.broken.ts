interface Env {
  PHOTOS: R2Bucket;
}

export default {
  async fetch(request, env) {
    const { objects } = await env.PHOTOS.list({ limit: 5000 });
    return Response.json(objects.length);
  },
} satisfies ExportedHandler<Env>;
