export default {
  async fetch(request) {
    const { readable, writable } = new TransformStream();
    const report = new Response(readable).text();
    const writer = writable.getWriter();
    await writer.write(new TextEncoder().encode("3 orders"));
    await writer.close();
    writer.releaseLock();
    return new Response(await report);
  },
} satisfies ExportedHandler;
