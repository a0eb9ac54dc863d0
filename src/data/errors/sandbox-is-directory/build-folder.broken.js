import { getSandbox } from "@cloudflare/sandbox";

export { Sandbox } from "@cloudflare/sandbox";

export default {
  async fetch(request, env) {
    const sandbox = getSandbox(env.Sandbox, "site");
    const old = await sandbox.exists("/workspace/site/dist");
    if (old.exists) await sandbox.deleteFile("/workspace/site/dist");
    const build = await sandbox.exec("npm run build", { cwd: "/workspace/site" });
    return new Response(build.stdout);
  },
};
