export default {
  async fetch(request, env, ctx) {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const writer = writable.getWriter();
    const rows = new TextEncoder().encode("id,total\n1,9.90\n");
    ctx.waitUntil(writer.write(rows).then(() => writer.close()));
    return new Response(readable, { headers: { "Content-Type": "text/csv" } });
  },
} satisfies ExportedHandler;
