import { getSandbox } from "@cloudflare/sandbox";

export { Sandbox } from "@cloudflare/sandbox";

let context;

export default {
  async fetch(request, env) {
    const sandbox = getSandbox(env.Sandbox, "reports");
    context ??= await sandbox.createCodeContext({ language: "python" });
    const result = await sandbox.runCode(await request.text(), { context });
    return Response.json(result.results);
  },
};
