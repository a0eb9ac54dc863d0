interface Env {
  ORDERS: Queue;
}

export default {
  async fetch(request, env) {
    await env.ORDERS.send(await request.json());
    return new Response("Order received", { status: 202 });
  },
} satisfies ExportedHandler<Env>;
