export default {
  fetch(request, env) {
    const cached = await caches.default.match(request);
    return cached ?? new Response("Not cached");
  },
};
