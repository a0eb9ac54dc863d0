export default {
  async fetch(request) {
    const { items } = await request.json<{ items: number }>();
    if (items !== 2) return new Response("Order two items.", { status: 400 });
    return new Response("Two items");
  },
} satisfies ExportedHandler;
