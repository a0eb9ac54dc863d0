interface Env {
  ORDERS: Queue;
}

export default {
  async fetch(request, env) {
    const subscribers = Array.from({ length: 150 }, (_, id) => ({ body: { id } }));
    for (let i = 0; i < subscribers.length; i += 100) {
      await env.ORDERS.sendBatch(subscribers.slice(i, i + 100));
    }
    return new Response("Queued");
  },
  async queue(batch) {
    batch.ackAll();
  },
} satisfies ExportedHandler<Env>;
