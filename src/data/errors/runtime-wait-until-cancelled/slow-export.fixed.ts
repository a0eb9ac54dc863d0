interface Env {
  DB: D1Database;
  EXPORTS: Queue<Record<string, unknown>>;
}

export default {
  async fetch(request, env, ctx) {
    ctx.waitUntil(enqueueOrders(env));
    return new Response("Export has started", { status: 202 });
  },
  async queue(batch) {
    const body = JSON.stringify(batch.messages.map((message) => message.body));
    await fetch("https://origin.example/archive", { method: "POST", body });
  },
} satisfies ExportedHandler<Env, Record<string, unknown>>;

async function enqueueOrders(env: Env): Promise<void> {
  const { results } = await env.DB.prepare("SELECT * FROM orders LIMIT 100").all();
  await env.EXPORTS.sendBatch(results.map((order) => ({ body: order })));
}
