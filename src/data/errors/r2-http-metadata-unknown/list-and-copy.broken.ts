interface Env {
  PHOTOS: R2Bucket;
}

export default {
  async fetch(request, env) {
    const { objects } = await env.PHOTOS.list({ limit: 1 });
    const headers = new Headers();
    objects[0]?.writeHttpMetadata(headers);
    return new Response(null, { headers });
  },
} satisfies ExportedHandler<Env>;
