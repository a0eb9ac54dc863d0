import { getSandbox } from "@cloudflare/sandbox";

export { Sandbox } from "@cloudflare/sandbox";

export default {
  async scheduled(controller, env) {
    const sandbox = getSandbox(env.Sandbox, "weekly-report");
    const last = await env.STATE.get("weekly-report", "json");
    if (last) await sandbox.restoreBackup(last);
    await sandbox.exec("node report.js", { cwd: "/workspace" });
    const backup = await sandbox.createBackup({ dir: "/workspace" });
    await env.STATE.put("weekly-report", JSON.stringify(backup));
  },
};
