import { getSandbox } from "@cloudflare/sandbox";

export { Sandbox } from "@cloudflare/sandbox";

export default {
  async fetch(request, env) {
    const sandbox = getSandbox(env.Sandbox, "storefront-tests");
    const clone = await sandbox.exists("/workspace/storefront/.git");
    if (clone.exists) {
      await sandbox.exec("git pull --ff-only", { cwd: "/workspace/storefront" });
    } else {
      await sandbox.gitCheckout("https://github.com/acme/storefront");
    }
    const result = await sandbox.exec("npm test", { cwd: "/workspace/storefront" });
    return new Response(result.stdout);
  },
};
