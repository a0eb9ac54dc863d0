export default {
  async fetch(request) {
    const cached = await caches.default.match(request);
    return cached ?? new Response("Not cached");
  },
};
