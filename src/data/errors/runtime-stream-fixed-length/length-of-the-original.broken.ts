export default {
  async fetch(request, env, ctx) {
    const origin = await fetch("https://origin.example/export.csv");
    const csv = await origin.text();
    const trimmed = csv.replaceAll(" ", "");

    const { readable, writable } = new FixedLengthStream(csv.length);
    ctx.waitUntil(new Response(trimmed).body!.pipeTo(writable).catch(() => {}));
    return new Response(readable);
  },
} satisfies ExportedHandler;
