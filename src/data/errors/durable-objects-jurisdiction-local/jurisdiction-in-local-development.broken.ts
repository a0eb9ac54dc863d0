import { DurableObject } from "cloudflare:workers";

interface Env {
  ORDERS: DurableObjectNamespace<Order>;
  JURISDICTION?: DurableObjectJurisdiction;
}

export class Order extends DurableObject<Env> {
  async state(): Promise<string> {
    return (await this.ctx.storage.get<string>("state")) ?? "new";
  }
}

export default {
  async fetch(request, env) {
    const orders = env.ORDERS.jurisdiction("eu");
    return new Response(await orders.getByName("order-88").state());
  },
} satisfies ExportedHandler<Env>;
