import { getSandbox } from "@cloudflare/sandbox";

export { Sandbox } from "@cloudflare/sandbox";

export default {
  async fetch(request, env) {
    const sandbox = getSandbox(env.Sandbox, "price-check");
    const result = await sandbox.runCode("[19.9, 4.5].map((p) => p * 1.19)");
    return Response.json(result.results);
  },
};
