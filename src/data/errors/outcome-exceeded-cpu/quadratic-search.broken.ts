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
    const customers = orders
      .map((order) => order.customer)
      .filter((customer, i, all) => all.indexOf(customer) === i);
    return Response.json(customers);
  },
} satisfies ExportedHandler<Env>;
