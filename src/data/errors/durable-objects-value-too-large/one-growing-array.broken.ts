import { DurableObject } from "cloudflare:workers";

interface Env {
  CARTS: DurableObjectNamespace<Cart>;
}

export class Cart extends DurableObject<Env> {
  async add(message: string): Promise<void> {
    const messages = (await this.ctx.storage.get<string[]>("messages")) ?? [];
    await this.ctx.storage.put("messages", [...messages, message]);
  }
}

export default {
  async fetch(request, env) {
    const cart = env.CARTS.getByName("session-7");
    await cart.add(await request.text());
    return new Response("Saved");
  },
} satisfies ExportedHandler<Env>;
