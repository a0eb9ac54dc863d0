export default {
  async fetch(request, env, ctx) {
    const cached = await caches.default.match(request);
    if (cached) return cached;

    const response = await fetch("https://origin.example/search", request);
    await caches.default.put(request, response.clone());
    return response;
  },
} satisfies ExportedHandler;
