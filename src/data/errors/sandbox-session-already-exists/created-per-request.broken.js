import { getSandbox } from "@cloudflare/sandbox";

export { Sandbox } from "@cloudflare/sandbox";

export default {
  async fetch(request, env) {
    const sandbox = getSandbox(env.Sandbox, "storefront");
    const session = await sandbox.createSession({
      id: "build",
      cwd: "/workspace/storefront",
    });
    const build = await session.exec("npm run build");
    return Response.json({ exitCode: build.exitCode });
  },
};
