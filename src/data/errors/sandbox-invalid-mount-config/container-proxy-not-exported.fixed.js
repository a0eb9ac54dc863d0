import { getSandbox } from "@cloudflare/sandbox";

export { ContainerProxy, Sandbox } from "@cloudflare/sandbox";

export default {
  async fetch(request, env) {
    const sandbox = getSandbox(env.Sandbox, "reports");
    await sandbox.mountBucket("CUSTOMER_FILES", "/data", { readOnly: true });
    const result = await sandbox.exec("wc -l /data/orders.csv");
    return new Response(result.stdout);
  },
};
