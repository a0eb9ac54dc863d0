export default {
  async fetch(request) {
    const feed = new WebSocket("wss://origin.example/prices");
    await new Promise((resolve, reject) => {
      feed.addEventListener("open", resolve);
      feed.addEventListener("error", (event) => reject(event.error));
    });
    feed.close(1000, "checked");
    return new Response("The feed is up.");
  },
} satisfies ExportedHandler;
