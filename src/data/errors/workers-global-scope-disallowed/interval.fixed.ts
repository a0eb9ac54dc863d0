const visits = new Map<string, number>();
let clearedAt = 0;

export default {
  async fetch(request) {
    if (Date.now() - clearedAt > 60_000) {
      visits.clear();
      clearedAt = Date.now();
    }
    const page = new URL(request.url).pathname;
    visits.set(page, (visits.get(page) ?? 0) + 1);
    return Response.json({ page, visits: visits.get(page) });
  },
} satisfies ExportedHandler;
