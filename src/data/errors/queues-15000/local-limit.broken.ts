interface Env {
  ORDERS: Queue;
}

export default {
  async fetch(request, env) {
    const orders = Array.from({ length: 101 }, (_, id) => ({ body: { id } }));
    await env.ORDERS.sendBatch(orders);
    return new Response("Queued");
  },
  async queue(batch) {
    batch.ackAll();
  },
} satisfies ExportedHandler<Env>;
