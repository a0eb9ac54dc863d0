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
    const name = new URL(request.url).pathname.slice(1);
    const order = env.ORDERS.get(env.ORDERS.idFromName(name));
    return new Response(await order.state());
  },
} satisfies ExportedHandler<Env>;
