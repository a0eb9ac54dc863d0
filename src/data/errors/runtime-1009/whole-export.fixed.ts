interface Env {
  EXPORTS: Fetcher;
}

export default {
  async fetch(request, env) {
    const { 0: client, 1: server } = new WebSocketPair();
    server.accept();
    server.addEventListener("message", async () => {
      const report = await env.EXPORTS.fetch("https://exports.example/full.csv");
      for await (const chunk of report.body ?? []) server.send(chunk);
    });
    return new Response(null, { status: 101, webSocket: client });
  },
} satisfies ExportedHandler<Env>;
