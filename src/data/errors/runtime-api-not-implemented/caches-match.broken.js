export default {
  async fetch(request) {
    const cached = await caches.match(request);
    return cached ?? new Response("Not cached");
  },
};
