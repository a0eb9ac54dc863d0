import { DurableObject } from "cloudflare:workers";

interface Env {
  CARTS: DurableObjectNamespace<Cart>;
}

export class Cart extends DurableObject<Env> {
  async checkout(): Promise<void> {
    await this.ctx.storage.transaction(async (txn: any) => {
      await txn.deleteAll();
      await txn.put("state", "paid");
    });
  }
}

export default {
  async fetch(request, env) {
    const cart = env.CARTS.getByName("session-7");
    await cart.checkout();
    return new Response("Checked out");
  },
} satisfies ExportedHandler<Env>;
