import { getSandbox } from "@cloudflare/sandbox";

export { Sandbox } from "@cloudflare/sandbox";

export default {
  async fetch(request, env) {
    const sandbox = getSandbox(env.Sandbox, "storefront");
    const check = await sandbox.exec("test -f package.json || exit 1");
    if (!check.success) return new Response("No project", { status: 404 });
    const install = await sandbox.exec("npm ci");
    return Response.json({ exitCode: install.exitCode });
  },
};
