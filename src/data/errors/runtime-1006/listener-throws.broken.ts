export default {
  async fetch(request) {
    const { 0: client, 1: server } = new WebSocketPair();
    client.accept();
    server.accept();
    server.addEventListener("message", (event) => {
      const order = JSON.parse(event.data as string);
      server.close(1000, `order ${order.id}`);
    });

    const closed = new Promise<CloseEvent>((resolve) => {
      client.addEventListener("close", resolve);
    });
    client.send("ping");

    const { code, reason } = await closed;
    return new Response(`${code} ${reason}`);
  },
} satisfies ExportedHandler;
