interface Env {
  PRICES: Fetcher;
}

export default {
  async fetch(request, env) {
    const answer = await env.PRICES.fetch("https://prices/total?amounts=20,15");
    return new Response(`Total: ${await answer.text()}`);
  },
} satisfies ExportedHandler<Env>;
