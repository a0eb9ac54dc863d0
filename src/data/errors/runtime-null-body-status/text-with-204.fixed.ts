interface Env {
  CARTS: KVNamespace;
}

export default {
  async fetch(request, env) {
    await env.CARTS.delete("visitor-1");
    return new Response(null, { status: 204 });
  },
} satisfies ExportedHandler<Env>;
