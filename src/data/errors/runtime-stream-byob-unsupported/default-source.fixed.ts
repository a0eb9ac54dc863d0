export default {
  async fetch(request) {
    const source = new ReadableStream({
      type: "bytes",
      start(controller) {
        controller.enqueue(new TextEncoder().encode("ORD1 20.00"));
        controller.close();
      },
    });
    const reader = source.getReader({ mode: "byob" });
    const { value } = await reader.read(new Uint8Array(4));
    return new Response(value);
  },
} satisfies ExportedHandler;
