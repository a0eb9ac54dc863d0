let firstOrder: string | undefined;

export default {
  async fetch(request) {
    if (firstOrder !== undefined) {
      return new Response(`Same as ${firstOrder}`);
    }
    firstOrder = await request.text();
    await scheduler.wait(200);
    return new Response("Order received");
  },
} satisfies ExportedHandler;
