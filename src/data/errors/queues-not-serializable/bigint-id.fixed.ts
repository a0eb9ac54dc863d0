interface Env {
  ORDERS: Queue;
}

export default {
  async fetch(request, env) {
    const id = BigInt(Date.now()) * 1_000_000n;
    await env.ORDERS.send({ id: id.toString(), sku: "mug" });
    return new Response("Order received");
  },
} satisfies ExportedHandler<Env>;
