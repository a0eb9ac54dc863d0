const pages = Array.from({ length: 200_000 }, (_, i) => `page ${i} of the manual`);

export default {
  async fetch(request) {
    const word = new URL(request.url).searchParams.get("q") ?? "";
    const hits = pages.flatMap((page, i) => (page.split(" ").includes(word) ? [i] : []));
    return Response.json(hits);
  },
} satisfies ExportedHandler;
