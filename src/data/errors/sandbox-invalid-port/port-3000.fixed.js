import { getSandbox, proxyToSandbox } from "@cloudflare/sandbox";

export { Sandbox } from "@cloudflare/sandbox";

export default {
  async fetch(request, env) {
    const preview = await proxyToSandbox(request, env);
    if (preview) return preview;

    const sandbox = getSandbox(env.Sandbox, "storefront");
    await sandbox.startProcess("npx next dev --port 8080");
    const { url } = await sandbox.exposePort(8080, { hostname: env.PREVIEW_HOSTNAME });
    return Response.redirect(url);
  },
};
