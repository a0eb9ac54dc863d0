interface Env {
  ORDERS: Queue;
}

export default {
  async fetch(request, env) {
    const { order } = await request.json<{ order?: string }>();
    await env.ORDERS.send(order);
    return new Response("Order received");
  },
} satisfies ExportedHandler<Env>;
