import { getSandbox } from "@cloudflare/sandbox";

export { Sandbox } from "@cloudflare/sandbox";

export default {
  async fetch(request, env) {
    const sandbox = getSandbox(env.Sandbox, "orders-api");
    await sandbox.gitCheckout("https://github.com/example/orders", {
      targetDir: "/workspace/orders",
    });
    const server = await sandbox.startProcess("node server.js");
    await server.waitForPort(8080, { timeout: 30_000 });
    return new Response("Ready");
  },
};
