import { DurableObject } from "cloudflare:workers";

interface Env {
  CARTS: DurableObjectNamespace<Cart>;
}

export class Cart extends DurableObject<Env> {
  async remember(url: string, answer: string): Promise<void> {
    const bytes = new TextEncoder().encode(url);
    const digest = await crypto.subtle.digest("SHA-256", bytes);
    const key = [...new Uint8Array(digest)].map((byte) => byte.toString(16)).join("-");
    await this.ctx.storage.put(key, answer);
  }
}

export default {
  async fetch(request, env) {
    const cart = env.CARTS.getByName("session-7");
    await cart.remember(request.url, "cached");
    return new Response("Saved");
  },
} satisfies ExportedHandler<Env>;
