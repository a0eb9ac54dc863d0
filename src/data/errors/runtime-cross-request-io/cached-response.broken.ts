let page: Response | undefined;

export default {
  async fetch() {
    if (page !== undefined) return page;
    page = new Response("Today's menu");
    await scheduler.wait(200);
    return page;
  },
} satisfies ExportedHandler;
