export default {
  async fetch(request) {
    const filters = new URL(request.url).searchParams.get("filters") ?? "";
    const cache = await caches.open("results");
    const key = `https://results.example/${encodeURIComponent(filters)}`;
    const cached = await cache.match(key);
    return cached ?? new Response("Not cached");
  },
} satisfies ExportedHandler;
