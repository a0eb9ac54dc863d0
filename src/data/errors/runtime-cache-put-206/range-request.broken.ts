interface Env {
  MEDIA: Fetcher;
}

export default {
  async fetch(request, env) {
    const response = await env.MEDIA.fetch(request);
    await caches.default.put(request, response.clone());
    return response;
  },
} satisfies ExportedHandler<Env>;
