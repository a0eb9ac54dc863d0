interface Env {
  VIEWS: AnalyticsEngineDataset;
}

export default {
  async fetch(request, env) {
    const report = await request.text();
    env.VIEWS.writeDataPoint({ blobs: [report.slice(0, 1000)] });
    return new Response("Thank you");
  },
} satisfies ExportedHandler<Env>;
