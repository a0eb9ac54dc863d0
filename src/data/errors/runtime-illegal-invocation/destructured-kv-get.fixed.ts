interface Env {
  SESSIONS: KVNamespace;
}

export default {
  async fetch(request, env) {
    const session = await env.SESSIONS.get("visitor-1");
    return new Response(session ?? "No session");
  },
} satisfies ExportedHandler<Env>;
