interface Env {
  JOBS: KVNamespace;
}

export default {
  async scheduled(controller, env) {
    const orders = ["a-1", "a-2", "a-3", "a-4"];
    for (const [i, order] of orders.entries()) {
      await ship(order);
      await env.JOBS.put("shipping-progress", String(i + 1));
    }
  },
} satisfies ExportedHandler<Env>;

async function ship(order: string): Promise<void> {
  await fetch(`https://origin.example/ship/${order}`, { method: "POST" });
}
