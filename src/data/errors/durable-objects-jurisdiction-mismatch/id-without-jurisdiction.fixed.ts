import { DurableObject } from "cloudflare:workers";

interface Env {
  ORDERS: DurableObjectNamespace<Order>;
}

export class Order extends DurableObject<Env> {
  async state(): Promise<string> {
    return (await this.ctx.storage.get<string>("state")) ?? "new";
  }
}

export default {
  async fetch(request, env) {
    const orders = env.ORDERS.jurisdiction("eu");
    const order = orders.get(orders.idFromName("order-88"));
    return new Response(await order.state());
  },
} satisfies ExportedHandler<Env>;
