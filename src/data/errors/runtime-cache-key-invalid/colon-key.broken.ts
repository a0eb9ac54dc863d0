export default {
  async fetch(request) {
    const key = "cart:42";
    const cached = await caches.default.match(key);
    if (cached) return cached;
    const cart = Response.json({ items: 3 });
    await caches.default.put(key, cart.clone());
    return cart;
  },
} satisfies ExportedHandler;
