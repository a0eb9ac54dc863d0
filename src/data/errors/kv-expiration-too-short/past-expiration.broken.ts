interface Env {
  SESSIONS: KVNamespace;
}

export default {
  async fetch(request, env) {
    const token = await request.json<{ id: string; exp: number }>();
    await env.SESSIONS.put(token.id, "active", { expiration: token.exp });
    return new Response("Session stored");
  },
} satisfies ExportedHandler<Env>;
