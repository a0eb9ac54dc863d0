export default {
  async fetch(request) {
    const feed = new WebSocket("wss://feed.example/prices");
    feed.send(JSON.stringify({ subscribe: "EURUSD" }));
    return new Response("Subscribed");
  },
} satisfies ExportedHandler;
