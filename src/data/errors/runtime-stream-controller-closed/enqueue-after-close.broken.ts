export default {
  async fetch(request) {
    let controller!: ReadableStreamDefaultController<Uint8Array>;
    const events = new ReadableStream<Uint8Array>({
      start(c) {
        controller = c;
      },
    });

    const encoder = new TextEncoder();
    controller.enqueue(encoder.encode("packed\n"));
    controller.close();
    controller.enqueue(encoder.encode("shipped\n"));
    return new Response(events);
  },
} satisfies ExportedHandler;
