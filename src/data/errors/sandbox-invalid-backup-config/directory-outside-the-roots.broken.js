import { getSandbox } from "@cloudflare/sandbox";

export { Sandbox } from "@cloudflare/sandbox";

export default {
  async fetch(request, env) {
    const sandbox = getSandbox(env.Sandbox, "notebook");
    await sandbox.mkdir("/data/notebook", { recursive: true });
    await sandbox.writeFile("/data/notebook/cells.json", await request.text());
    const backup = await sandbox.createBackup({ dir: "/data/notebook" });
    return Response.json(backup);
  },
};
