const code = `
  import { WorkerEntrypoint } from "cloudflare:workers";
  class Agent extends WorkerEntrypoint {
    run() { return "done"; }
  }
  export default { fetch: () => new Response("ok") };
`;

export default {
  async fetch(request, env) {
    const worker = env.LOADER.load({
      compatibilityDate: "2026-10-01",
      mainModule: "agent.js",
      modules: { "agent.js": code },
    });
    return new Response(await worker.getEntrypoint("Agent").run());
  },
};
