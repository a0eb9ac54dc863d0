interface Env {
  DB: D1Database;
}

export default {
  async scheduled(controller, env) {
    const { results } = await env.DB.prepare("SELECT id FROM customers").all();
    for (const { id } of results) {
      await fetch(`https://origin.example/invoices/${id}`, { method: "POST" });
    }
  },
} satisfies ExportedHandler<Env>;
