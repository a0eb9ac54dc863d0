interface Order {
  item: string;
}

export default {
  async fetch(request) {
    const raw = await request.text();
    console.log("received", raw);
    const order: Order = JSON.parse(raw);
    return new Response(`Ordered: ${order.item}`);
  },
} satisfies ExportedHandler;
