const cached = (namespace) => namespace.get();

export default {
  async fetch(request, env) {
    const price = await cached(env.PRICES, "mug");
    return new Response(price ?? "No price yet");
  },
};
