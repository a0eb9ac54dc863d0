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
    const id = env.ORDERS.idFromName("order-88");
    const order = env.ORDERS.jurisdiction("eu").get(id);
    return new Response(await order.state());
  },
} satisfies ExportedHandler<Env>;
