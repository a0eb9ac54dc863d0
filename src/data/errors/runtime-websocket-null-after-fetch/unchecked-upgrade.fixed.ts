export default {
  async fetch(request) {
    const response = await fetch("https://origin.example/prices", {
      headers: { Upgrade: "websocket" },
    });
    const feed = response.webSocket;
    if (feed === null) {
      return new Response(`No WebSocket, status ${response.status}`, { status: 502 });
    }
    feed.accept();
    feed.send("subscribe");
    return new Response("Subscribed");
  },
} satisfies ExportedHandler;
