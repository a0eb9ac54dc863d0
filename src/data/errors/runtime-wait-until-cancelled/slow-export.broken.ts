interface Env {
  DB: D1Database;
}

export default {
  async fetch(request, env, ctx) {
    ctx.waitUntil(exportOrders(env));
    return new Response("Export has started", { status: 202 });
  },
} satisfies ExportedHandler<Env>;

async function exportOrders(env: Env): Promise<void> {
  const { results } = await env.DB.prepare("SELECT * FROM orders").all();
  for (const order of results) {
    const body = JSON.stringify(order);
    await fetch("https://origin.example/archive", { method: "POST", body });
  }
}
