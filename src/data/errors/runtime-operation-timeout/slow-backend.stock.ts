export default {
  async fetch() {
    await scheduler.wait(300);
    return new Response("Stock: 12");
  },
} satisfies ExportedHandler;
