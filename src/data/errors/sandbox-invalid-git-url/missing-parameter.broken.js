import { getSandbox } from "@cloudflare/sandbox";

export { Sandbox } from "@cloudflare/sandbox";

export default {
  async fetch(request, env) {
    const repository = new URL(request.url).searchParams.get("repository") ?? "";
    const sandbox = getSandbox(env.Sandbox, "scanner");
    await sandbox.gitCheckout(repository, { targetDir: "/workspace/source", depth: 1 });
    const result = await sandbox.exec("npm audit --json", { cwd: "/workspace/source" });
    return new Response(result.stdout);
  },
};
