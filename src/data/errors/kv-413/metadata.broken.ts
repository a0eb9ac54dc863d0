interface Env {
  PRODUCTS: KVNamespace;
}

export default {
  async fetch(request, env) {
    const text = await request.text();
    await env.PRODUCTS.put("mug", "available", { metadata: { text } });
    return new Response("Saved");
  },
} satisfies ExportedHandler<Env>;
