interface Env {
  SHOP: Fetcher;
}

export default {
  async fetch(request, env) {
    const response = await env.SHOP.fetch(request);
    const cacheable = response.headers.get("Vary") !== "*";
    if (cacheable) await caches.default.put(request, response.clone());
    return response;
  },
} satisfies ExportedHandler<Env>;
