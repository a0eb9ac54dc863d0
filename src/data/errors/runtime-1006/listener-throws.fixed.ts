export default {
  async fetch(request) {
    const { 0: client, 1: server } = new WebSocketPair();
    client.accept();
    server.accept();
    server.addEventListener("message", (event) => {
      try {
        const order = JSON.parse(event.data as string);
        server.close(1000, `order ${order.id}`);
      } catch {
        server.close(1007, "not JSON");
      }
    });

    const closed = new Promise<CloseEvent>((resolve) => {
      client.addEventListener("close", resolve);
    });
    client.send("ping");

    const { code, reason } = await closed;
    return new Response(`${code} ${reason}`);
  },
} satisfies ExportedHandler;
