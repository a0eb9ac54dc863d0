export default {
  async fetch(request) {
    const text = await request.text();
    if (text === "") return new Response("Send an order as JSON", { status: 400 });
    const order: { item: string } = JSON.parse(text);
    return new Response(`Ordered: ${order.item}`);
  },
} satisfies ExportedHandler;
