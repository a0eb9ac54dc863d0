interface Env {
  CATALOGUE: KVNamespace;
}

export default {
  async fetch(request, env) {
    const ids = (await request.text()).split(",");
    const products = JSON.parse((await env.CATALOGUE.get("products")) ?? "{}");
    const prices = ids.map((id) => products[id]?.price ?? 0);
    return Response.json(prices);
  },
} satisfies ExportedHandler<Env>;
