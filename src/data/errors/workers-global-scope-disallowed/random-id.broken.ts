const instanceId = crypto.randomUUID();

export default {
  async fetch() {
    return new Response("ok", { headers: { "X-Instance": instanceId } });
  },
} satisfies ExportedHandler;
