export default {
  async fetch(request) {
    const { 0: client, 1: server } = new WebSocketPair();
    client.accept();
    server.accept();

    const closed = new Promise<CloseEvent>((resolve) => {
      client.addEventListener("close", resolve);
    });
    server.close();

    const { code } = await closed;
    return new Response(`closed with ${code}`);
  },
} satisfies ExportedHandler;
