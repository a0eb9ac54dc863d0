interface Env {
  PRODUCTS: KVNamespace;
}

export default {
  async fetch(request, env) {
    const text = await request.text();
    await env.PRODUCTS.put("mug", text, { metadata: { state: "available" } });
    return new Response("Saved");
  },
} satisfies ExportedHandler<Env>;
