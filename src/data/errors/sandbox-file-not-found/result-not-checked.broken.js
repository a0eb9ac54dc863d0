import { getSandbox } from "@cloudflare/sandbox";

export { Sandbox } from "@cloudflare/sandbox";

export default {
  async fetch(request, env) {
    const sandbox = getSandbox(env.Sandbox, "coverage");
    await sandbox.exec("npm test -- --coverage", { cwd: "/workspace/app" });
    const report = await sandbox.readFile("/workspace/app/coverage/summary.json");
    return new Response(report.content);
  },
};
