export default {
  async fetch(request) {
    if (request.headers.get("Upgrade") !== "websocket") {
      return new Response("Expected a WebSocket.", { status: 426 });
    }

    const { 0: client, 1: server } = new WebSocketPair();
    server.send("Welcome to the lobby");
    server.accept();

    return new Response(null, { status: 101, webSocket: client });
  },
} satisfies ExportedHandler;
