export default {
  async fetch(request) {
    const filters = new URL(request.url).searchParams.get("filters") ?? "";
    const cache = await caches.open(`results:${filters}`);
    const cached = await cache.match(request);
    return cached ?? new Response("Not cached");
  },
} satisfies ExportedHandler;
