import { DurableObject } from "cloudflare:workers";

interface Env {
  CARTS: DurableObjectNamespace<Cart>;
}

export class Cart extends DurableObject<Env> {
  async lines(room: number): Promise<string[]> {
    const lines = await this.ctx.storage.list<string>({ limit: room });
    return [...lines.values()];
  }
}

export default {
  async fetch(request, env) {
    const cart = env.CARTS.getByName("session-7");
    const room = Number(new URL(request.url).searchParams.get("room"));
    return Response.json(await cart.lines(room));
  },
} satisfies ExportedHandler<Env>;
