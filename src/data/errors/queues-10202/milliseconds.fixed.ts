interface Env {
  ORDERS: Queue;
}

export default {
  async fetch(request, env) {
    const reminders = [{ body: "Your cart is waiting" }];
    await env.ORDERS.sendBatch(reminders, { delaySeconds: 15 * 60 });
    return new Response("Reminder planned");
  },
  async queue(batch) {
    batch.ackAll();
  },
} satisfies ExportedHandler<Env>;
