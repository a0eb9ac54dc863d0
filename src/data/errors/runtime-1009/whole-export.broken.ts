interface Env {
  EXPORTS: Fetcher;
}

export default {
  async fetch(request, env) {
    const { 0: client, 1: server } = new WebSocketPair();
    server.accept();
    server.addEventListener("message", async () => {
      const report = await env.EXPORTS.fetch("https://exports.example/full.csv");
      server.send(await report.arrayBuffer());
    });
    return new Response(null, { status: 101, webSocket: client });
  },
} satisfies ExportedHandler<Env>;
