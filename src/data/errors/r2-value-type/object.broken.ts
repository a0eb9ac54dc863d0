interface Env {
  ORDERS: R2Bucket;
}

export default {
  async fetch(request, env) {
    const order = await request.json<any>();
    await env.ORDERS.put("a-1.json", order);
    return new Response("Stored");
  },
} satisfies ExportedHandler<Env>;
