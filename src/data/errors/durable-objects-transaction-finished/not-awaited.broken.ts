import { DurableObject } from "cloudflare:workers";

interface Env {
  CARTS: DurableObjectNamespace<Cart>;
}

export class Cart extends DurableObject<Env> {
  async checkout(): Promise<void> {
    let late: Promise<void> | undefined;
    await this.ctx.storage.transaction(async (txn) => {
      late = scheduler.wait(10).then(() => txn.put("state", "paid"));
    });
    await late;
  }
}

export default {
  async fetch(request, env) {
    const cart = env.CARTS.getByName("session-7");
    await cart.checkout();
    return new Response("Checked out");
  },
} satisfies ExportedHandler<Env>;
