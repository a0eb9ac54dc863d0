export default {
  async fetch(request) {
    const width = Number(new URL(request.url).searchParams.get("width") ?? 10);
    return new Response("total".padStart(width, "."));
  },
} satisfies ExportedHandler;
