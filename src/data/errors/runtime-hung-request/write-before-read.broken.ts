export default {
  async fetch() {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const writer = writable.getWriter();
    await writer.write(new TextEncoder().encode("id,total\n1,9.90\n"));
    await writer.close();
    return new Response(readable, { headers: { "Content-Type": "text/csv" } });
  },
} satisfies ExportedHandler;
