let instanceId: string | undefined;

export default {
  async fetch() {
    instanceId ??= crypto.randomUUID();
    return new Response("ok", { headers: { "X-Instance": instanceId } });
  },
} satisfies ExportedHandler;
