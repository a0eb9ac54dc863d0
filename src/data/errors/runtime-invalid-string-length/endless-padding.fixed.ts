export default {
  async fetch(request) {
    const width = Number(new URL(request.url).searchParams.get("width") ?? 10);
    if (width > 200) return new Response("Too wide", { status: 400 });
    return new Response("total".padStart(width, "."));
  },
} satisfies ExportedHandler;
