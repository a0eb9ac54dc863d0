interface Order {
  item: string;
}

export default {
  async fetch(request) {
    console.log("received", await request.text());
    const order = await request.json<Order>();
    return new Response(`Ordered: ${order.item}`);
  },
} satisfies ExportedHandler;
