interface Env {
  ORDERS: Queue;
}

export default {
  async fetch(request, env) {
    const pages = ["mug", "cup", "jug"].map((name) => ({
      body: name.repeat(33_000) + "!",
    }));
    for (const page of pages) await env.ORDERS.sendBatch([page]);
    return new Response("Queued");
  },
  async queue(batch) {
    batch.ackAll();
  },
} satisfies ExportedHandler<Env>;
