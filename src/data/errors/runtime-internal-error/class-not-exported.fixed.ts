import { DurableObject } from "cloudflare:workers";

interface Env {
  CARTS: DurableObjectNamespace<Cart>;
}

export class Cart extends DurableObject<Env> {
  count(): number {
    return 3;
  }
}

export default {
  async fetch(request, env) {
    const count = await env.CARTS.getByName("visitor-1").count();
    return new Response(`${count} items`);
  },
} satisfies ExportedHandler<Env>;
