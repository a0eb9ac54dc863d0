export default {
  async fetch(request) {
    let controller!: ReadableStreamDefaultController<Uint8Array>;
    const events = new ReadableStream<Uint8Array>({
      start(c) {
        controller = c;
      },
    });

    const encoder = new TextEncoder();
    try {
      controller.enqueue(encoder.encode("shipped\n"));
      controller.close();
    } finally {
      controller.close();
    }
    return new Response(events);
  },
} satisfies ExportedHandler;
