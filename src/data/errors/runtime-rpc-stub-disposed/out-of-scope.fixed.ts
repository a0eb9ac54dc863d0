interface Cart {
  add(item: string): Promise<number>;
  dup(): Cart;
}

interface Env {
  CARTS: { open(user: string): Promise<{ cart: Cart } & Disposable> };
}

async function openCart(env: Env): Promise<Cart> {
  using session = await env.CARTS.open("ada");
  return session.cart.dup();
}

export default {
  async fetch(request, env) {
    const cart = await openCart(env);
    return new Response(`${await cart.add("lamp")} items`);
  },
} satisfies ExportedHandler<Env>;
