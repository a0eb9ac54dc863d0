import { DurableObject } from "cloudflare:workers";

interface Env {
  CARTS: DurableObjectNamespace<Cart>;
}

export class Cart extends DurableObject<Env> {
  async save(owner: { id: string }, total: number): Promise<void> {
    await this.ctx.storage.put(owner.id, total);
  }
}

export default {
  async fetch(request, env) {
    const cart = env.CARTS.getByName("session-7");
    await cart.save({ id: "user-5" }, 40);
    return new Response("Saved");
  },
} satisfies ExportedHandler<Env>;
