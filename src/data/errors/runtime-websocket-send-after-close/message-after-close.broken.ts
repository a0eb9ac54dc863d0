export default {
  async fetch(request) {
    const { 0: client, 1: server } = new WebSocketPair();
    server.accept();

    const token = new URL(request.url).searchParams.get("token");
    if (token === null) server.close(4001, "token missing");

    server.send(JSON.stringify({ type: "ready" }));
    return new Response(null, { status: 101, webSocket: client });
  },
} satisfies ExportedHandler;
