import { DurableObject } from "cloudflare:workers";

interface Env {
  CARTS: DurableObjectNamespace<Cart>;
}

export class Cart extends DurableObject<Env> {
  async total(): Promise<number> {
    return (await this.ctx.storage.get<number>("total")) ?? 0;
  }
}

export default {
  async fetch(request, env) {
    const total = await env.CARTS.getByName("session-7").total();
    return Response.json({ total });
  },
} satisfies ExportedHandler<Env>;
