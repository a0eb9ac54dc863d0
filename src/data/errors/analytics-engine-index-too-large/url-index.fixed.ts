interface Env {
  VIEWS: AnalyticsEngineDataset;
}

export default {
  async fetch(request, env) {
    const { hostname, pathname } = new URL(request.url);
    env.VIEWS.writeDataPoint({ indexes: [hostname.slice(0, 90)], blobs: [pathname] });
    return new Response("Hello");
  },
} satisfies ExportedHandler<Env>;
