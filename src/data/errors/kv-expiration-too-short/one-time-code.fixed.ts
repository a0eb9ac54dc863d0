interface Env {
  CODES: KVNamespace;
}

export default {
  async fetch(request, env) {
    await env.CODES.put("login:ada", "483920", { expirationTtl: 60 });
    return new Response("Code sent");
  },
} satisfies ExportedHandler<Env>;
