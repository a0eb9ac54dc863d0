interface Env {
  LOGS: R2Bucket;
}

export default {
  async fetch(request, env) {
    const events = await request.json<string[]>();
    let log = "";
    for (const event of events) {
      log += `${event}\n`;
      await env.LOGS.put("today.log", log);
    }
    return new Response("Logged");
  },
} satisfies ExportedHandler<Env>;
