export default {
  async fetch(request) {
    const { 0: browser, 1: worker } = new WebSocketPair();
    const { 0: upstream, 1: backend } = new WebSocketPair();
    for (const socket of [worker, upstream, backend]) socket.accept();

    const closed = new Promise<CloseEvent>((resolve) => {
      upstream.addEventListener("close", resolve);
    });
    backend.close();

    const event = await closed;
    worker.close(event.code, event.reason);
    return new Response(null, { status: 101, webSocket: browser });
  },
} satisfies ExportedHandler;
