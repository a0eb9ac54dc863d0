import { getSandbox, parseSSEStream } from "@cloudflare/sandbox";

export { Sandbox } from "@cloudflare/sandbox";

export default {
  async fetch(request, env) {
    const sandbox = getSandbox(env.Sandbox, "preview");
    const stream = await sandbox.watch("/app/src", { include: ["*.ts"] });
    for await (const event of parseSSEStream(stream)) {
      if (event.type === "event") return Response.json(event);
    }
    return new Response(null, { status: 204 });
  },
};
