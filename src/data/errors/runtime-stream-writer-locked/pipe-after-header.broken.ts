export default {
  async fetch(request, env, ctx) {
    const rows = await fetch("https://origin.example/orders");
    const { readable, writable } = new IdentityTransformStream();

    const writer = writable.getWriter();
    writer.write(new TextEncoder().encode("id,total\n"));
    ctx.waitUntil(rows.body!.pipeTo(writable));

    return new Response(readable, { headers: { "Content-Type": "text/csv" } });
  },
} satisfies ExportedHandler;
