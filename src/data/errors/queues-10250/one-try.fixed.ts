interface Env {
  ORDERS: Queue;
}

export default {
  async fetch(request, env) {
    const order = await request.json();
    for (let attempt = 0; attempt < 5; attempt++) {
      try {
        await env.ORDERS.send(order);
        return new Response("Order received", { status: 202 });
      } catch (error) {
        console.warn("queue refused the order", attempt, error);
        await scheduler.wait(500 * 2 ** attempt * (0.5 + Math.random()));
      }
    }
    return new Response("Please try again", { status: 503 });
  },
} satisfies ExportedHandler<Env>;
