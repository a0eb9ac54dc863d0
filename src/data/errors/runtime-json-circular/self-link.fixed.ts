interface Order {
  id: number;
  self?: string;
}

export default {
  async fetch() {
    const order: Order = { id: 17 };
    order.self = `/orders/${order.id}`;
    return Response.json(order);
  },
} satisfies ExportedHandler;
