import { DurableObject } from "cloudflare:workers";

interface Env {
  CARTS: DurableObjectNamespace<Cart>;
}

export class Cart extends DurableObject<Env> {
  override async fetch(request: Request): Promise<Response> {
    const item = new URL(request.url).searchParams.get("item");
    if (item === null) throw new Error("Name an item to add.");
    await this.ctx.storage.put(item, 1);
    return Response.json({ added: item });
  }
}

export default {
  async fetch(request, env) {
    const cart = env.CARTS.getByName("session-7");
    return cart.fetch(request);
  },
} satisfies ExportedHandler<Env>;
