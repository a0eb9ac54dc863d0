interface Env {
  VIEWS: AnalyticsEngineDataset;
}

export default {
  async fetch(request, env) {
    const timings = await request.json<number[]>();
    const sum = timings.reduce((total, timing) => total + timing, 0);
    env.VIEWS.writeDataPoint({ doubles: [timings.length, sum] });
    return new Response("Thank you");
  },
} satisfies ExportedHandler<Env>;
