interface Env {
  SESSIONS: KVNamespace;
}

export default {
  async fetch(request, env) {
    const expiration = Date.now() + 3_600_000;
    await env.SESSIONS.put("ada", "active", { expiration });
    return new Response("Session stored");
  },
} satisfies ExportedHandler<Env>;
