import { getSandbox } from "@cloudflare/sandbox";

export { Sandbox } from "@cloudflare/sandbox";

export default {
  async fetch(request, env) {
    const sandbox = getSandbox(env.Sandbox, "preview");
    const stream = await sandbox.watch("/workspace/src", {
      include: ["*.ts"],
    });
    return new Response(stream, { headers: { "content-type": "text/event-stream" } });
  },
};
