const cached = (namespace, key) => namespace.get(key);

export default {
  async fetch(request, env) {
    const price = await cached(env.PRICES, "mug");
    return new Response(price ?? "No price yet");
  },
};
