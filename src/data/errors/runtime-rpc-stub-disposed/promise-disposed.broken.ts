interface Carts {
  size(): Promise<number> & Disposable;
}

interface Env {
  CARTS: { open(): Carts & Disposable };
}

export default {
  async fetch(request, env) {
    const cart = env.CARTS.open();
    cart[Symbol.dispose]();
    return new Response(`${await cart.size()} items`);
  },
} satisfies ExportedHandler<Env>;
