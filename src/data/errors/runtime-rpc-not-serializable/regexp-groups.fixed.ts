interface Env {
  TICKETS: { open(fields: Record<string, string>): Promise<string> };
}

export default {
  async fetch(request, env) {
    const found = /(?<queue>[A-Z]+)-(?<number>\d+)/.exec("BILLING-17");
    return new Response(await env.TICKETS.open({ ...found!.groups! }));
  },
} satisfies ExportedHandler<Env>;
