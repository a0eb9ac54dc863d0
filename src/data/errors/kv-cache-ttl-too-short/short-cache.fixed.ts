interface Env {
  FLAGS: KVNamespace;
}

export default {
  async fetch(request, env) {
    const sale = await env.FLAGS.get("sale", { cacheTtl: 30 });
    return new Response(sale === "on" ? "Sale!" : "Welcome");
  },
} satisfies ExportedHandler<Env>;
