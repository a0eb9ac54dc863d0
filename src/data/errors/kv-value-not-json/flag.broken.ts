interface Env {
  FLAGS: KVNamespace;
}

export default {
  async fetch(request, env) {
    await env.FLAGS.put("sale", "on");
    const sale = await env.FLAGS.get("sale", "json");
    return Response.json(sale);
  },
} satisfies ExportedHandler<Env>;
