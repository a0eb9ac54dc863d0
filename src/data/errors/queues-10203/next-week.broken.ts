interface Env {
  ORDERS: Queue;
}

const week = 7 * 24 * 60 * 60;

export default {
  async fetch(request, env) {
    await env.ORDERS.send({ remind: "ada", days: 7 }, { delaySeconds: week });
    return new Response("Reminder planned");
  },
  async queue(batch) {
    batch.ackAll();
  },
} satisfies ExportedHandler<Env>;
