interface Env {
  CARTS: KVNamespace;
}

export default {
  async fetch(request, env) {
    const cart = await request.json<any>();
    await env.CARTS.put("ada", cart);
    return new Response("Saved");
  },
} satisfies ExportedHandler<Env>;
