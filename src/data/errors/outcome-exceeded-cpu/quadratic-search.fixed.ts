interface Order {
  id: string;
  customer: string;
}

interface Env {
  ORDERS: KVNamespace;
}

export default {
  async fetch(request, env) {
    const orders = (await env.ORDERS.get<Order[]>("all", "json")) ?? [];
    const customers = new Set(orders.map((order) => order.customer));
    return Response.json([...customers]);
  },
} satisfies ExportedHandler<Env>;
