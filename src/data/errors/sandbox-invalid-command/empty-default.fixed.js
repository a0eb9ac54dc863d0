import { getSandbox } from "@cloudflare/sandbox";

export { Sandbox } from "@cloudflare/sandbox";

export default {
  async fetch(request, env) {
    const sandbox = getSandbox(env.Sandbox, "storefront");
    const server = await sandbox.startProcess(env.START_COMMAND ?? "npm start");
    await server.waitForPort(8080, { timeout: 30_000 });
    return new Response("Ready");
  },
};
