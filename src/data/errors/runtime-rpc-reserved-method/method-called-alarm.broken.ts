interface Env {
  MONITORING: { alarm(text: string): Promise<string> };
}

export default {
  async fetch(request, env) {
    return new Response(await env.MONITORING.alarm("fridge too warm"));
  },
} satisfies ExportedHandler<Env>;
