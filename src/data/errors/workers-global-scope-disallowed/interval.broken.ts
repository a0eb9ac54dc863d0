const visits = new Map<string, number>();
setInterval(() => visits.clear(), 60_000);

export default {
  async fetch(request) {
    const page = new URL(request.url).pathname;
    visits.set(page, (visits.get(page) ?? 0) + 1);
    return Response.json({ page, visits: visits.get(page) });
  },
} satisfies ExportedHandler;
