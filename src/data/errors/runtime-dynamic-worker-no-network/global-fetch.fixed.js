import { WorkerEntrypoint } from "cloudflare:workers";

const code = `
  export default {
    async fetch() {
      const rates = await fetch("https://origin.example/rates");
      return new Response(await rates.text());
    },
  };
`;

export class Gateway extends WorkerEntrypoint {
  async fetch(request) {
    const allowed = new URL(request.url).hostname === "origin.example";
    return allowed ? fetch(request) : new Response("Not allowed.", { status: 403 });
  }
}

export default {
  async fetch(request, env, ctx) {
    const worker = env.LOADER.load({
      compatibilityDate: "2026-10-01",
      mainModule: "index.js",
      modules: { "index.js": code },
      globalOutbound: ctx.exports.Gateway({}),
    });
    return worker.getEntrypoint().fetch(request);
  },
};
