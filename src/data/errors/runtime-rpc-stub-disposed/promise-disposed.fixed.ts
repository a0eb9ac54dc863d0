interface Carts {
  size(): Promise<number> & Disposable;
}

interface Env {
  CARTS: { open(): Carts & Disposable };
}

export default {
  async fetch(request, env) {
    const cart = env.CARTS.open();
    const size = await cart.size();
    cart[Symbol.dispose]();
    return new Response(`${size} items`);
  },
} satisfies ExportedHandler<Env>;
