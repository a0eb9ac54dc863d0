import { getSandbox } from "@cloudflare/sandbox";

export { Sandbox } from "@cloudflare/sandbox";

export default {
  async fetch(request, env) {
    const sandbox = getSandbox(env.Sandbox, "transcoder");
    await sandbox.mountBucket("media-uploads", "/media", {
      endpoint: `https://${env.ACCOUNT_ID}.r2.cloudflarestorage.com`,
    });
    const result = await sandbox.exec("ls /media");
    return new Response(result.stdout);
  },
};
