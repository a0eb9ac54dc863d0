import { getSandbox } from "@cloudflare/sandbox";

export { Sandbox } from "@cloudflare/sandbox";

export default {
  async fetch(request, env) {
    const sandbox = getSandbox(env.Sandbox, "storefront");
    const build = await sandbox.exec("npm ci && npm run build", {
      cwd: "/workspace/storefront",
      timeout: 5_000,
    });
    return Response.json({ exitCode: build.exitCode });
  },
};
