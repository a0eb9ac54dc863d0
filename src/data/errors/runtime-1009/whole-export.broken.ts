interface Env {
  EXPORTS: R2Bucket;
}

export default {
  async scheduled(controller, env) {
    const file = await env.EXPORTS.get("full.csv");
    if (file === null) return;

    const socket = new WebSocket("wss://imports.example/");
    await new Promise((resolve) => socket.addEventListener("open", resolve));
    socket.send(await file.arrayBuffer());
    socket.close(1000, "done");
  },
} satisfies ExportedHandler<Env>;
