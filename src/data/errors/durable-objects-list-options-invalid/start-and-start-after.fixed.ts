import { DurableObject } from "cloudflare:workers";

interface Env {
  CARTS: DurableObjectNamespace<Cart>;
}

export class Cart extends DurableObject<Env> {
  async after(last: string): Promise<string[]> {
    const page = { startAfter: last, end: "line;", limit: 10 };
    return [...(await this.ctx.storage.list(page)).keys()];
  }
}

export default {
  async fetch(request, env) {
    const cart = env.CARTS.getByName("session-7");
    return Response.json(await cart.after("line:10"));
  },
} satisfies ExportedHandler<Env>;
