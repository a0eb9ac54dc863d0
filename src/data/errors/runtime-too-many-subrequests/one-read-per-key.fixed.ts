interface Env {
  PRODUCTS: KVNamespace;
}

export default {
  async fetch(request, env) {
    const ids = new URL(request.url).searchParams.getAll("id").slice(0, 100);
    const products = await env.PRODUCTS.get(ids);
    return Response.json([...products.values()]);
  },
} satisfies ExportedHandler<Env>;
