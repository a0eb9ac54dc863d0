export default {
  async fetch(request) {
    const target = new URL(request.url).searchParams.get("url");
    if (target === null) return new Response("Add ?url=", { status: 400 });
    const page = await fetch(target);
    return new Response(page.body, { headers: { "content-type": "text/plain" } });
  },
} satisfies ExportedHandler;
