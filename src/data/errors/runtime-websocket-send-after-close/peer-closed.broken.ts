export default {
  async fetch(request) {
    const { 0: client, 1: server } = new WebSocketPair();
    client.accept();
    server.accept();

    const closed = new Promise((resolve) => server.addEventListener("close", resolve));
    client.close(1000, "done");
    await closed;

    server.send(JSON.stringify({ type: "summary", orders: 3 }));
    return new Response("Summary sent.");
  },
} satisfies ExportedHandler;
