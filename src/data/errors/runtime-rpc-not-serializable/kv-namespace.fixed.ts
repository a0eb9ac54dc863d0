interface Env {
  SESSIONS: KVNamespace;
  AUTH: { checkSession(session: string | null): Promise<string> };
}

export default {
  async fetch(request, env) {
    const session = await env.SESSIONS.get("s1");
    return new Response(await env.AUTH.checkSession(session));
  },
} satisfies ExportedHandler<Env>;
