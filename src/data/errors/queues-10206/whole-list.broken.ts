interface Env {
  ORDERS: Queue;
}

export default {
  async fetch(request, env) {
    const subscribers = Array.from({ length: 150 }, (_, id) => ({ body: { id } }));
    await env.ORDERS.sendBatch(subscribers);
    return new Response("Queued");
  },
  async queue(batch) {
    batch.ackAll();
  },
} satisfies ExportedHandler<Env>;
