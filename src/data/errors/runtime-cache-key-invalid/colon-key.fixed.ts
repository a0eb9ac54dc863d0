export default {
  async fetch(request) {
    const key = new URL("/cart/42", request.url).href;
    const cached = await caches.default.match(key);
    if (cached) return cached;
    const cart = Response.json({ items: 3 });
    await caches.default.put(key, cart.clone());
    return cart;
  },
} satisfies ExportedHandler;
