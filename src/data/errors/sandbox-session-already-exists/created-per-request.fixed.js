import { getSandbox } from "@cloudflare/sandbox";

export { Sandbox } from "@cloudflare/sandbox";

export default {
  async fetch(request, env) {
    const sandbox = getSandbox(env.Sandbox, "storefront");
    const session = await sandbox.getSession("build");
    const build = await session.exec("npm run build", {
      cwd: "/workspace/storefront",
    });
    return Response.json({ exitCode: build.exitCode });
  },
};
