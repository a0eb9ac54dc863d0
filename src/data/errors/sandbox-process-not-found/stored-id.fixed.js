import { getSandbox } from "@cloudflare/sandbox";

export { Sandbox } from "@cloudflare/sandbox";

export default {
  async fetch(request, env) {
    const sandbox = getSandbox(env.Sandbox, "nightly-report");
    const id = await env.JOBS.get("nightly-report");
    const process = await sandbox.getProcess(id);
    if (!process) return new Response("The report is not running", { status: 404 });
    const logs = await sandbox.getProcessLogs(id);
    return new Response(logs.stdout);
  },
};
