interface Env {
  PRICES: Fetcher & { total(amounts: number[]): Promise<number> };
}

export default {
  async fetch(request, env) {
    const total = await env.PRICES.total([20, 15]);
    return new Response(`Total: ${total}`);
  },
} satisfies ExportedHandler<Env>;
