interface Env {
  SESSIONS: KVNamespace;
  AUTH: { check(store: KVNamespace, id: string): Promise<string> };
}

export default {
  async fetch(request, env) {
    return new Response(await env.AUTH.check(env.SESSIONS, "s1"));
  },
} satisfies ExportedHandler<Env>;
