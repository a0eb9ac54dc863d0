export default {
  async fetch(request, env, ctx) {
    const text = "Grüße aus dem Lager";
    const { readable, writable } = new FixedLengthStream(text.length);
    ctx.waitUntil(new Response(text).body!.pipeTo(writable).catch(() => {}));
    return new Response(readable);
  },
} satisfies ExportedHandler;
