import { getSandbox } from "@cloudflare/sandbox";

export { Sandbox } from "@cloudflare/sandbox";

export default {
  async fetch(request, env) {
    const sandbox = getSandbox(env.Sandbox, "reports");
    const context = await sandbox.createCodeContext({ language: "python" });
    try {
      const result = await sandbox.runCode(await request.text(), { context });
      return Response.json(result.results);
    } finally {
      await sandbox.deleteCodeContext(context.id);
    }
  },
};
