import { getSandbox } from "@cloudflare/sandbox";

export { Sandbox } from "@cloudflare/sandbox";

export default {
  async fetch(request, env) {
    const sandbox = getSandbox(env.Sandbox, "shop-migrations");
    const migration = await sandbox.startProcess("node migrate.js");
    const { exitCode } = await migration.waitForExit();
    await migration.kill();
    return Response.json({ exitCode });
  },
};
