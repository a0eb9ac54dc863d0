interface Env {
  VIEWS: AnalyticsEngineDataset;
}

export default {
  async fetch(request, env) {
    const timings = await request.json<number[]>();
    env.VIEWS.writeDataPoint({ doubles: timings });
    return new Response("Thank you");
  },
} satisfies ExportedHandler<Env>;
