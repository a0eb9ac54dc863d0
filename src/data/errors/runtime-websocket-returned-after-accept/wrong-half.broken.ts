export default {
  async fetch(request) {
    const { 0: client, 1: server } = new WebSocketPair();
    client.accept();
    server.addEventListener("message", (event) => console.log(event.data));
    return new Response(null, { status: 101, webSocket: client });
  },
} satisfies ExportedHandler;
