export default {
  async fetch(request) {
    const order = await request.json<{ item: string }>();
    return new Response(`Ordered: ${order.item}`);
  },
} satisfies ExportedHandler;
