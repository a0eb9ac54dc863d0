export default {
  async scheduled(controller) {
    console.log("cleaning up", controller.cron);
  },
  async fetch() {
    return new Response("Nothing to see here", { status: 404 });
  },
} satisfies ExportedHandler;
