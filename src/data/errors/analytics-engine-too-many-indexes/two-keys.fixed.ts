interface Env {
  VIEWS: AnalyticsEngineDataset;
}

export default {
  async fetch(request, env) {
    env.VIEWS.writeDataPoint({ indexes: ["customer-7"], blobs: ["DE"], doubles: [1] });
    return new Response("Hello");
  },
} satisfies ExportedHandler<Env>;
