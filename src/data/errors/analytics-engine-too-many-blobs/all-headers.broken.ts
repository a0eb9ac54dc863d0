interface Env {
  VIEWS: AnalyticsEngineDataset;
}

export default {
  async fetch(request, env) {
    env.VIEWS.writeDataPoint({ blobs: [...request.headers.values()] });
    return new Response("Hello");
  },
} satisfies ExportedHandler<Env>;
