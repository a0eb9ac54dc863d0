interface Env {
  SESSIONS: KVNamespace;
}

export default {
  async fetch(request, env) {
    let count = 0;
    let cursor: string | null = null;
    do {
      const page: KVNamespaceListResult<unknown> = await env.SESSIONS.list({ cursor });
      count += page.keys.length;
      cursor = page.list_complete ? null : page.cursor;
    } while (cursor !== null);
    return Response.json(count);
  },
} satisfies ExportedHandler<Env>;
