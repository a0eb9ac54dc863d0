export default {
  async fetch(request) {
    const feed = new WebSocket("wss://origin.example/prices");
    const up = await new Promise<boolean>((resolve) => {
      feed.addEventListener("open", () => resolve(true));
      feed.addEventListener("error", () => resolve(false));
    });
    if (!up) return new Response("The feed is down.", { status: 502 });
    feed.close(1000, "checked");
    return new Response("The feed is up.");
  },
} satisfies ExportedHandler;
