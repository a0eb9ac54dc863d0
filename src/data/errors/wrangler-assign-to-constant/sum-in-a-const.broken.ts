export default {
  async fetch(request) {
    const prices = await request.json<number[]>();
    const total = 0;
    for (const price of prices) total += price;
    return Response.json({ total });
  },
} satisfies ExportedHandler;
