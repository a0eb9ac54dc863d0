import { getSandbox } from "@cloudflare/sandbox";

export { Sandbox } from "@cloudflare/sandbox";

export default {
  async fetch(request, env) {
    const sandbox = getSandbox(env.Sandbox, "nightly-report");
    const id = await env.JOBS.get("nightly-report");
    const logs = await sandbox.getProcessLogs(id);
    return new Response(logs.stdout);
  },
};
