interface Env {
  REPORTS: { render(data: unknown): Promise<string> };
}

async function countOrders(): Promise<number> {
  return 12;
}

export default {
  async fetch(request, env) {
    return new Response(await env.REPORTS.render({ orders: await countOrders() }));
  },
} satisfies ExportedHandler<Env>;
