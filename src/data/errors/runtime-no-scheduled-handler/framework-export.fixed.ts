const app = {
  async fetch(): Promise<Response> {
    return new Response("Hello");
  },
};

async function scheduled(controller: ScheduledController): Promise<void> {
  console.log("nightly report", controller.cron);
}

export default { fetch: app.fetch, scheduled } satisfies ExportedHandler;
