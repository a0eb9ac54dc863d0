interface Env {
  ORDERS: Queue;
  PAGES: R2Bucket;
}

export default {
  async fetch(request, env) {
    const page = "A mug.".repeat(25_000) + " Ten euros.";
    await env.ORDERS.send(page);
    return new Response("Queued");
  },
  async queue(batch) {
    batch.ackAll();
  },
} satisfies ExportedHandler<Env>;
