interface Env {
  SHOP: { currency: Promise<string> };
}

export default {
  async fetch(request, env) {
    return new Response(await env.SHOP.currency);
  },
} satisfies ExportedHandler<Env>;
