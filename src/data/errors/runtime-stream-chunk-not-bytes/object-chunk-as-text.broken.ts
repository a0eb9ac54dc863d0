export default {
  async fetch(request) {
    const parts = new ReadableStream({
      start(controller) {
        controller.enqueue(["order 7", "shipped"]);
        controller.close();
      },
    });
    return new Response(await new Response(parts).text());
  },
} satisfies ExportedHandler;
