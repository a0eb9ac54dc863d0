interface Env {
  CARTS: { open(user: string): Promise<{ size(): Promise<number> } & Disposable> };
}

export default {
  async fetch(request, env) {
    let items = 0;
    for (const user of ["ada", "grace", "linus"]) {
      const cart = await env.CARTS.open(user);
      items += await cart.size();
    }
    return new Response(`${items} items in all carts`);
  },
} satisfies ExportedHandler<Env>;
