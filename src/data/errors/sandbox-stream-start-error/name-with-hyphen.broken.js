import { getSandbox } from "@cloudflare/sandbox";

export { Sandbox } from "@cloudflare/sandbox";

export default {
  async fetch(request, env) {
    const sandbox = getSandbox(env.Sandbox, "orders-api");
    const server = await sandbox.startProcess("node server.js", {
      env: { "api-key": env.ORDERS_API_KEY },
    });
    await server.waitForPort(8080, { timeout: 30_000 });
    return new Response("Ready");
  },
};
