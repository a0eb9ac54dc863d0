interface Env {
  ORDERS: Queue;
}

export default {
  async fetch(request, env) {
    const orders = await request.json<string[]>();
    if (orders.length > 0) {
      await env.ORDERS.sendBatch(orders.map((body) => ({ body })));
    }
    return new Response(`${orders.length} orders queued`);
  },
} satisfies ExportedHandler<Env>;
