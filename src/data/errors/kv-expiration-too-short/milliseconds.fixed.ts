interface Env {
  SESSIONS: KVNamespace;
}

export default {
  async fetch(request, env) {
    const expiration = Math.floor(Date.now() / 1000) + 3600;
    await env.SESSIONS.put("ada", "active", { expiration });
    return new Response("Session stored");
  },
} satisfies ExportedHandler<Env>;
