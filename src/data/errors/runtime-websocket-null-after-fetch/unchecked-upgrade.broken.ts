export default {
  async fetch(request) {
    const response = await fetch("https://origin.example/prices", {
      headers: { Upgrade: "websocket" },
    });
    const feed = response.webSocket!;
    feed.accept();
    feed.send("subscribe");
    return new Response("Subscribed");
  },
} satisfies ExportedHandler;
