export default {
  async fetch(request, env, ctx) {
    const origin = await fetch("https://origin.example/export.csv");
    const csv = await origin.text();
    const trimmed = new TextEncoder().encode(csv.replaceAll(" ", ""));

    const { readable, writable } = new FixedLengthStream(trimmed.byteLength);
    ctx.waitUntil(new Response(trimmed).body!.pipeTo(writable).catch(() => {}));
    return new Response(readable);
  },
} satisfies ExportedHandler;
