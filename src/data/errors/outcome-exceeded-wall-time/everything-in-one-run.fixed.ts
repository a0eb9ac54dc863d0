interface Env {
  DB: D1Database;
  INVOICES: Queue<string>;
}

export default {
  async scheduled(controller, env) {
    const { results } = await env.DB.prepare("SELECT id FROM customers").all();
    for (const { id } of results) {
      await env.INVOICES.send(String(id));
    }
  },
  async queue(batch) {
    for (const { body } of batch.messages) {
      await fetch(`https://origin.example/invoices/${body}`, { method: "POST" });
    }
  },
} satisfies ExportedHandler<Env, string>;
