interface Env {
  ORDERS: Queue;
}

export default {
  async fetch(request, env) {
    const pages = ["mug", "cup", "jug"].map((name) => ({
      body: name.repeat(33_000) + "!",
    }));
    await env.ORDERS.sendBatch(pages);
    return new Response("Queued");
  },
  async queue(batch) {
    batch.ackAll();
  },
} satisfies ExportedHandler<Env>;
