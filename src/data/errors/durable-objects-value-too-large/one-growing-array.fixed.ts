import { DurableObject } from "cloudflare:workers";

interface Env {
  CARTS: DurableObjectNamespace<Cart>;
}

export class Cart extends DurableObject<Env> {
  async add(message: string): Promise<void> {
    const key = `message:${new Date().toISOString()}:${crypto.randomUUID()}`;
    await this.ctx.storage.put(key, message);
  }
}

export default {
  async fetch(request, env) {
    const cart = env.CARTS.getByName("session-7");
    await cart.add(await request.text());
    return new Response("Saved");
  },
} satisfies ExportedHandler<Env>;
