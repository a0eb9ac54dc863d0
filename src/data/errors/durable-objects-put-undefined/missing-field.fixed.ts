import { DurableObject } from "cloudflare:workers";

interface Env {
  CARTS: DurableObjectNamespace<Cart>;
}

export class Cart extends DurableObject<Env> {
  async setName(name?: string): Promise<void> {
    await this.ctx.storage.put("name", name ?? null);
  }
}

export default {
  async fetch(request, env) {
    const cart = env.CARTS.getByName("session-7");
    const { name } = await request.json<{ name?: string }>();
    await cart.setName(name);
    return new Response("Saved");
  },
} satisfies ExportedHandler<Env>;
