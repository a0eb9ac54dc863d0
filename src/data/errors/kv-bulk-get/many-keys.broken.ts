interface Env {
  PRICES: KVNamespace;
}

export default {
  async fetch(request, env) {
    const skus = Array.from({ length: 150 }, (_, i) => `sku-${i}`);
    const prices = await env.PRICES.get(skus);
    return Response.json(prices.size);
  },
} satisfies ExportedHandler<Env>;
