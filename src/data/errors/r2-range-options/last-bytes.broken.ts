interface Env {
  LOGS: R2Bucket;
}

export default {
  async fetch(request, env) {
    await env.LOGS.put("today.log", "08:00 opened");
    const end = await env.LOGS.get("today.log", { range: { offset: -1000 } });
    return new Response(end?.body);
  },
} satisfies ExportedHandler<Env>;
