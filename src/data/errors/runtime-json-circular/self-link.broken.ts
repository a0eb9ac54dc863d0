interface Order {
  id: number;
  self?: Order;
}

export default {
  async fetch() {
    const order: Order = { id: 17 };
    order.self = order;
    return Response.json(order);
  },
} satisfies ExportedHandler;
