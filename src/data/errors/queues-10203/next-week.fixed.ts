interface Env {
  ORDERS: Queue;
}

const day = 24 * 60 * 60;

export default {
  async fetch(request, env) {
    await env.ORDERS.send({ remind: "ada", days: 7 }, { delaySeconds: day });
    return new Response("Reminder planned");
  },
  async queue(batch) {
    batch.ackAll();
  },
} satisfies ExportedHandler<Env>;
