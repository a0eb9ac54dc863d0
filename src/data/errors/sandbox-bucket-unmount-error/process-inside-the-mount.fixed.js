import { getSandbox } from "@cloudflare/sandbox";

export { ContainerProxy, Sandbox } from "@cloudflare/sandbox";

export default {
  async fetch(request, env) {
    const sandbox = getSandbox(env.Sandbox, "indexer");
    await sandbox.mountBucket("DOCUMENTS", "/data", {});
    const indexer = await sandbox.startProcess("node /app/index.js", { cwd: "/data" });
    await indexer.waitForLog("ready");
    const result = await sandbox.exec("cat /tmp/index.json");
    await indexer.kill();
    await indexer.waitForExit();
    await sandbox.unmountBucket("/data");
    return new Response(result.stdout);
  },
};
