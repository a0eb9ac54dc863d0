import { getSandbox } from "@cloudflare/sandbox";

export { Sandbox } from "@cloudflare/sandbox";

export default {
  async fetch(request, env) {
    const sandbox = getSandbox(env.Sandbox, "invoices");
    await sandbox.mkdir("/workspace/invoices/2026/11");
    await sandbox.writeFile("/workspace/invoices/2026/11/117.json", await request.text());
    return new Response("stored");
  },
};
