import { DurableObject } from "cloudflare:workers";

interface Env {
  CARTS: DurableObjectNamespace<Cart>;
}

export class Cart extends DurableObject<Env> {
  async checkout(): Promise<void> {
    await this.ctx.storage.transaction(async (txn) => {
      const balance = (await txn.get<number>("balance")) ?? 0;
      if (balance < 10) txn.rollback();
      await txn.put("balance", balance - 10);
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
