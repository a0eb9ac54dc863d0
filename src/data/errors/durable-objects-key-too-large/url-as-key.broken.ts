import { DurableObject } from "cloudflare:workers";

interface Env {
  CARTS: DurableObjectNamespace<Cart>;
}

export class Cart extends DurableObject<Env> {
  async remember(url: string, answer: string): Promise<void> {
    await this.ctx.storage.put(url, answer);
  }
}

export default {
  async fetch(request, env) {
    const cart = env.CARTS.getByName("session-7");
    await cart.remember(request.url, "cached");
    return new Response("Saved");
  },
} satisfies ExportedHandler<Env>;
