export default {
  async fetch(request, env, ctx) {
    const bytes = new TextEncoder().encode("Grüße aus dem Lager");
    const { readable, writable } = new FixedLengthStream(bytes.byteLength);
    ctx.waitUntil(new Response(bytes).body!.pipeTo(writable).catch(() => {}));
    return new Response(readable);
  },
} satisfies ExportedHandler;
