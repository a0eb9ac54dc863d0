interface Env {
  PRODUCTS: KVNamespace;
}

export default {
  async fetch(request, env) {
    const ids = new URL(request.url).searchParams.getAll("id");
    const products: (string | null)[] = [];
    for (const id of ids) {
      products.push(await env.PRODUCTS.get(id));
    }
    return Response.json(products);
  },
} satisfies ExportedHandler<Env>;
