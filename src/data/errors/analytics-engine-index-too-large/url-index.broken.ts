interface Env {
  VIEWS: AnalyticsEngineDataset;
}

export default {
  async fetch(request, env) {
    env.VIEWS.writeDataPoint({ indexes: [request.url], doubles: [1] });
    return new Response("Hello");
  },
} satisfies ExportedHandler<Env>;
