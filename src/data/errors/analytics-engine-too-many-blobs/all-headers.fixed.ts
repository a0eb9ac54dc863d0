interface Env {
  VIEWS: AnalyticsEngineDataset;
}

export default {
  async fetch(request, env) {
    const { headers } = request;
    env.VIEWS.writeDataPoint({
      blobs: [headers.get("user-agent"), headers.get("referer")],
    });
    return new Response("Hello");
  },
} satisfies ExportedHandler<Env>;
