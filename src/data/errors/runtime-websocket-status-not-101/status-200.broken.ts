export default {
  async fetch(request) {
    const { 0: client, 1: server } = new WebSocketPair();
    server.accept();
    server.addEventListener("message", (event) => server.send(event.data));
    return new Response(null, { webSocket: client });
  },
} satisfies ExportedHandler;
