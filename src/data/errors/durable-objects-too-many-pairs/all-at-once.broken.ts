import { DurableObject } from "cloudflare:workers";

interface Env {
  CARTS: DurableObjectNamespace<Cart>;
}

export class Cart extends DurableObject<Env> {
  async load(prices: Record<string, number>): Promise<void> {
    await this.ctx.storage.put(prices);
  }
}

export default {
  async fetch(request, env) {
    const cart = env.CARTS.getByName("session-7");
    await cart.load(await request.json());
    return new Response("Loaded");
  },
} satisfies ExportedHandler<Env>;
