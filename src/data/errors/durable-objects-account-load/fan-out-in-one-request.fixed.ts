interface Env {
  INBOXES: DurableObjectNamespace;
  NEWS: Queue<string>;
}

export default {
  async fetch(request, env) {
    const users = await request.json<string[]>();
    for (let i = 0; i < users.length; i += 100) {
      const batch = users.slice(i, i + 100).map((body) => ({ body }));
      await env.NEWS.sendBatch(batch);
    }
    return new Response(`Queued for ${users.length}`);
  },
  async queue(batch, env) {
    for (const { body: user } of batch.messages) {
      await env.INBOXES.getByName(user).fetch("https://inbox/news");
    }
  },
} satisfies ExportedHandler<Env, string>;
