export default {
  async fetch(request) {
    const feed = new WebSocket("wss://feed.example/prices");
    feed.addEventListener("message", (event) => console.log(event.data));
    return new Response("Listening");
  },
} satisfies ExportedHandler;
