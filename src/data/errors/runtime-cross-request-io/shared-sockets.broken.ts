const visitors: WebSocket[] = [];

export default {
  async fetch(request) {
    if (new URL(request.url).pathname === "/announce") {
      for (const visitor of visitors) visitor.send("We close in ten minutes");
      return new Response("Announced");
    }
    const { 0: client, 1: server } = new WebSocketPair();
    server.accept();
    visitors.push(server);
    return new Response(null, { status: 101, webSocket: client });
  },
} satisfies ExportedHandler;
