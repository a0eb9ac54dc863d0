interface Env {
  SESSIONS: KVNamespace;
}

export default {
  async fetch(request, env) {
    const token = await request.json<{ id: string; exp: number }>();
    const secondsLeft = token.exp - Math.floor(Date.now() / 1000);
    if (secondsLeft < 60) return new Response("Sign in again", { status: 401 });
    await env.SESSIONS.put(token.id, "active", { expiration: token.exp });
    return new Response("Session stored");
  },
} satisfies ExportedHandler<Env>;
