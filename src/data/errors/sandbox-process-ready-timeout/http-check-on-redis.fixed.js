import { getSandbox } from "@cloudflare/sandbox";

export { Sandbox } from "@cloudflare/sandbox";

export default {
  async fetch(request, env) {
    const sandbox = getSandbox(env.Sandbox, "cart-tests");
    const redis = await sandbox.startProcess("redis-server");
    await redis.waitForPort(6379, { mode: "tcp", timeout: 30_000 });
    const tests = await sandbox.exec("npm test");
    return new Response(tests.stdout);
  },
};
