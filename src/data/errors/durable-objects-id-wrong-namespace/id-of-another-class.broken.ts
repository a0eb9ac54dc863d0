import { DurableObject } from "cloudflare:workers";

interface Env {
  ORDERS: DurableObjectNamespace<Order>;
  CUSTOMERS: DurableObjectNamespace<Customer>;
}

export class Order extends DurableObject<Env> {}

export class Customer extends DurableObject<Env> {
  async city(): Promise<string> {
    return (await this.ctx.storage.get<string>("city")) ?? "unknown";
  }
}

export default {
  async fetch(request, env) {
    const stored = env.ORDERS.idFromName("customer-12").toString();
    const customer = env.CUSTOMERS.get(env.CUSTOMERS.idFromString(stored));
    return new Response(await customer.city());
  },
} satisfies ExportedHandler<Env>;
