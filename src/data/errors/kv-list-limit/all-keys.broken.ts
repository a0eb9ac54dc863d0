interface Env {
  SESSIONS: KVNamespace;
}

export default {
  async fetch(request, env) {
    const { keys } = await env.SESSIONS.list({ limit: 5000 });
    return Response.json(keys.length);
  },
} satisfies ExportedHandler<Env>;
