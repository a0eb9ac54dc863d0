interface Env {
  PRICES: KVNamespace;
}

export default {
  async fetch(request, env) {
    const skus = Array.from({ length: 150 }, (_, i) => `sku-${i}`);
    let count = 0;
    for (let i = 0; i < skus.length; i += 100) {
      const prices = await env.PRICES.get(skus.slice(i, i + 100));
      count += prices.size;
    }
    return Response.json(count);
  },
} satisfies ExportedHandler<Env>;
