interface Env {
  LOGS: R2Bucket;
}

export default {
  async fetch(request, env) {
    const events = await request.json<string[]>();
    const log = events.map((event) => `${event}\n`).join("");
    await env.LOGS.put(`log/${crypto.randomUUID()}`, log);
    return new Response("Logged");
  },
} satisfies ExportedHandler<Env>;
