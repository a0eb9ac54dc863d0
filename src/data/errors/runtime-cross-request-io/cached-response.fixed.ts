let page: string | undefined;

export default {
  async fetch() {
    if (page !== undefined) return new Response(page);
    page = await new Response("Today's menu").text();
    await scheduler.wait(200);
    return new Response(page);
  },
} satisfies ExportedHandler;
