interface Env {
  MONITORING: { raiseAlarm(text: string): Promise<string> };
}

export default {
  async fetch(request, env) {
    return new Response(await env.MONITORING.raiseAlarm("fridge too warm"));
  },
} satisfies ExportedHandler<Env>;
