import { getSandbox } from "@cloudflare/sandbox";

export { Sandbox } from "@cloudflare/sandbox";

export default {
  async fetch(request, env) {
    const sandbox = getSandbox(env.Sandbox, crypto.randomUUID());
    await sandbox.gitCheckout("https://github.com/acme/monorepo", {
      cloneTimeoutMs: 60_000,
    });
    const result = await sandbox.exec("npm run lint", { cwd: "/workspace/monorepo" });
    return new Response(result.stdout);
  },
};
