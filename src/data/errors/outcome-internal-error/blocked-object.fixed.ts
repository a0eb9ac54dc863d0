import { DurableObject } from "cloudflare:workers";

interface Env {
  CARTS: DurableObjectNamespace<Cart>;
}

export class Cart extends DurableObject<Env> {
  async items(): Promise<string[]> {
    return this.ctx.blockConcurrencyWhile(async () => {
      return this.savedItems();
    });
  }

  async savedItems(): Promise<string[]> {
    return (await this.ctx.storage.get<string[]>("items")) ?? [];
  }
}

export default {
  async fetch(request, env) {
    return Response.json(await env.CARTS.getByName("visitor-1").items());
  },
} satisfies ExportedHandler<Env>;
