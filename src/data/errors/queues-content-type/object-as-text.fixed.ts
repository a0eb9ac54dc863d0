interface Env {
  ORDERS: Queue;
}

export default {
  async fetch(request, env) {
    const order = await request.json();
    await env.ORDERS.send(order, { contentType: "json" });
    return new Response("Order received");
  },
} satisfies ExportedHandler<Env>;
