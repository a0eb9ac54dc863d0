export default {
  async fetch(request) {
    const rates = await fetch(new URL("/exchange-rates.json", request.url));
    const { eur } = await rates.json<{ eur: number }>();
    return Response.json({ price: 40 * eur });
  },
} satisfies ExportedHandler;
