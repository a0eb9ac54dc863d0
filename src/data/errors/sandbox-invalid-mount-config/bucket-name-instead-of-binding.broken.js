import { getSandbox } from "@cloudflare/sandbox";

export { ContainerProxy, Sandbox } from "@cloudflare/sandbox";

// wrangler.jsonc: { "binding": "CUSTOMER_FILES", "bucket_name": "customer-files" }
export default {
  async fetch(request, env) {
    const sandbox = getSandbox(env.Sandbox, "reports");
    await sandbox.mountBucket("customer-files", "/data", {});
    const files = await sandbox.listFiles("/data");
    return Response.json(files);
  },
};
