export default {
  async fetch(request, env) {
    const stored = await env.PLUGINS.get("greeting");
    if (stored === null) return new Response("No such plugin.", { status: 404 });
    const worker = env.LOADER.load({
      compatibilityDate: "2026-10-01",
      mainModule: "plugin.js",
      modules: { "plugin.js": stored },
    });
    return worker.getEntrypoint().fetch(request);
  },
};
