import { DurableObject } from "cloudflare:workers";

interface Env {
  ORDERS: DurableObjectNamespace<Orders>;
  PAYMENT_KEY: string;
}

export class Orders extends DurableObject<Env> {
  async count(): Promise<number> {
    return (await this.ctx.storage.list()).size;
  }

  async pay(order: string): Promise<void> {
    if (!this.env.PAYMENT_KEY) throw new Error("PAYMENT_KEY is not set.");
    const headers = { Authorization: `Bearer ${this.env.PAYMENT_KEY}` };
    await fetch(`https://origin.example/pay/${order}`, { method: "POST", headers });
  }
}

export default {
  async fetch(request, env) {
    const orders = env.ORDERS.getByName("customer-12");
    return new Response(`${await orders.count()} orders`);
  },
} satisfies ExportedHandler<Env>;
