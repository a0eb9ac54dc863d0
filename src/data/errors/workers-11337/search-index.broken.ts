const pages = Array.from({ length: 200_000 }, (_, i) => `page ${i} of the manual`);
const index = new Map<string, number[]>();
pages.forEach((page, i) => {
  for (const word of page.split(" ")) index.set(word, [...(index.get(word) ?? []), i]);
});

export default {
  async fetch(request) {
    const word = new URL(request.url).searchParams.get("q") ?? "";
    return Response.json(index.get(word) ?? []);
  },
} satisfies ExportedHandler;
