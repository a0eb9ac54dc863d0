import { getSandbox } from "@cloudflare/sandbox";

export { Sandbox } from "@cloudflare/sandbox";

export default {
  async fetch(request, env) {
    const sandbox = getSandbox(env.Sandbox, "notebook");
    await sandbox.mkdir("/workspace/notebook", { recursive: true });
    await sandbox.writeFile("/workspace/notebook/cells.json", await request.text());
    const backup = await sandbox.createBackup({ dir: "/workspace/notebook" });
    return Response.json(backup);
  },
};
