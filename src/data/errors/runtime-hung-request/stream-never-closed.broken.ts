export default {
  async fetch() {
    const encoder = new TextEncoder();
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(encoder.encode("event: price\n"));
        controller.enqueue(encoder.encode("data: 9.90\n\n"));
      },
    });
    return new Response(body, { headers: { "Content-Type": "text/event-stream" } });
  },
} satisfies ExportedHandler;
