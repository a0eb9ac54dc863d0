let firstOrder: Request | undefined;

export default {
  async fetch(request) {
    firstOrder ??= request;
    if (firstOrder !== request) {
      return new Response(`Same as ${await firstOrder.text()}`);
    }
    await scheduler.wait(200);
    return new Response("Order received");
  },
} satisfies ExportedHandler;
