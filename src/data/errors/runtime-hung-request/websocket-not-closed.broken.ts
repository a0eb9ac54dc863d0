export default {
  async fetch() {
    const { 0: client, 1: server } = new WebSocketPair();
    server.accept();
    server.addEventListener("message", ({ data }) => server.send(`You said: ${data}`));
    server.addEventListener("close", () => {
      console.log("visitor left");
    });
    return new Response(null, { status: 101, webSocket: client });
  },
} satisfies ExportedHandler;
