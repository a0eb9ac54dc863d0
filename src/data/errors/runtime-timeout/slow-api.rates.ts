export default {
  async fetch() {
    await scheduler.wait(500);
    return new Response("1.08");
  },
} satisfies ExportedHandler;
