export default {
  async scheduled(controller) {
    console.log("cleaning up", controller.cron);
  },
} satisfies ExportedHandler;
