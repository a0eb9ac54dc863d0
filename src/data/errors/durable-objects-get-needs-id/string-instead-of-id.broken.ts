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
    const order = env.ORDERS.get("order-88" as never);
    return new Response(await order.state());
  },
} satisfies ExportedHandler<Env>;
