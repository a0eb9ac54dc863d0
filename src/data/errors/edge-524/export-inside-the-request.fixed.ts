export default {
  async fetch(request) {
    const year = new URL(request.url).searchParams.get("year") ?? "2026";
    const job = await fetch(`https://reports.example/orders/${year}/export-jobs`, {
      method: "POST",
    });
    return Response.json(await job.json(), { status: 202 });
  },
} satisfies ExportedHandler;
