import { DurableObject, RpcTarget } from "cloudflare:workers";

interface Env {
  CARTS: DurableObjectNamespace<Cart>;
}

class Checkout extends RpcTarget {
  #cart: Cart;

  constructor(cart: Cart) {
    super();
    this.#cart = cart;
  }

  pay(amount: number): string {
    if (amount < 0) this.#cart.reset();
    return `Paid ${amount}`;
  }
}

export class Cart extends DurableObject<Env> {
  open(): Checkout {
    return new Checkout(this);
  }

  reset(): void {
    this.ctx.abort("The amount is negative.");
  }
}

export default {
  async fetch(request, env) {
    const checkout = await env.CARTS.getByName("ada").open();
    try {
      return new Response(await checkout.pay(-5));
    } catch {
      return new Response(await checkout.pay(5));
    }
  },
} satisfies ExportedHandler<Env>;
