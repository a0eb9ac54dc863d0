export default {
  async fetch(request, env, ctx) {
    const { 0: client, 1: server } = new WebSocketPair();
    server.accept();
    server.send("connected");

    ctx.waitUntil(logMessages(client));
    return new Response(null, { status: 101, webSocket: client });
  },
} satisfies ExportedHandler;

async function logMessages(socket: WebSocket): Promise<void> {
  await scheduler.wait(100);
  socket.accept();
  socket.addEventListener("message", (event) => console.log(event.data));
}
