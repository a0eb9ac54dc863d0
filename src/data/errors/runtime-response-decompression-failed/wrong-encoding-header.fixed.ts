interface Env {
  REPORTS: Fetcher;
}

export default {
  async fetch(request, env) {
    const response = await env.REPORTS.fetch("https://reports.example/today", {
      headers: { "Accept-Encoding": "identity" },
    });
    const report = await response.text();
    return new Response(report.toUpperCase());
  },
} satisfies ExportedHandler<Env>;
