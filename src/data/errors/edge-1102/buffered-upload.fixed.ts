interface Env {
  UPLOADS: R2Bucket;
}

export default {
  async fetch(request, env) {
    const key = new URL(request.url).pathname.slice(1);
    await env.UPLOADS.put(key, request.body);
    return new Response(`Stored ${key}`, { status: 201 });
  },
} satisfies ExportedHandler<Env>;
