import { DurableObject } from "cloudflare:workers";

interface Env {
  CARTS: DurableObjectNamespace<Cart>;
}

export class Cart extends DurableObject<Env> {
  async pairs(): Promise<string[]> {
    const { kv } = this.ctx.storage;
    kv.put("a", 1);
    kv.put("b", 2);
    const pairs: string[] = [];
    for (const [left] of kv.list()) {
      for (const [right] of kv.list()) pairs.push(left + right);
    }
    return pairs;
  }
}

export default {
  async fetch(request, env) {
    const cart = env.CARTS.getByName("session-7");
    return Response.json(await cart.pairs());
  },
} satisfies ExportedHandler<Env>;
