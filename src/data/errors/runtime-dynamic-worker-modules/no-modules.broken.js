export default {
  async fetch(request, env) {
    const stored = await env.PLUGINS.get("greeting");
    const worker = env.LOADER.load({
      compatibilityDate: "2026-10-01",
      mainModule: "plugin.js",
      modules: stored === null ? {} : { "plugin.js": stored },
    });
    return worker.getEntrypoint().fetch(request);
  },
};
