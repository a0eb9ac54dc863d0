interface Env {
  CATALOGUE: KVNamespace;
}

export default {
  async fetch(request, env) {
    const ids = (await request.text()).split(",");
    const text = (await env.CATALOGUE.get("products")) ?? "{}";
    const prices = ids.map((id) => JSON.parse(text)[id]?.price ?? 0);
    return Response.json(prices);
  },
} satisfies ExportedHandler<Env>;
