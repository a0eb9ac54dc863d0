interface Env {
  ASSETS: Fetcher;
}

export default {
  async fetch(request, env) {
    const rates = await env.ASSETS.fetch(new URL("/exchange-rates.json", request.url));
    const { eur } = await rates.json<{ eur: number }>();
    return Response.json({ price: 40 * eur });
  },
} satisfies ExportedHandler<Env>;
