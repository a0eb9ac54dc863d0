const FEEDS = new Set(["news.example", "weather.example"]);

export default {
  async fetch(request) {
    const target = new URL(request.url).searchParams.get("url");
    if (target === null) return new Response("Add ?url=", { status: 400 });
    if (!FEEDS.has(new URL(target).hostname)) {
      return new Response("This host is not offered.", { status: 403 });
    }
    const page = await fetch(target);
    return new Response(page.body, { headers: { "content-type": "text/plain" } });
  },
} satisfies ExportedHandler;
