import { getSandbox } from "@cloudflare/sandbox";

export { Sandbox } from "@cloudflare/sandbox";

export default {
  async fetch(request, env) {
    const sandbox = getSandbox(env.Sandbox, "storefront-tests");
    await sandbox.gitCheckout("https://github.com/acme/storefront");
    const result = await sandbox.exec("npm test", { cwd: "/workspace/storefront" });
    return new Response(result.stdout);
  },
};
