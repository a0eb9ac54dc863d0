interface Env {
  SESSIONS: KVNamespace;
}

export default {
  async fetch(request, env) {
    const { get } = env.SESSIONS;
    const session = await get("visitor-1");
    return new Response(session ?? "No session");
  },
} satisfies ExportedHandler<Env>;
