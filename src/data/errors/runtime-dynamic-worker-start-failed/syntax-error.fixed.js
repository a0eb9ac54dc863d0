const code = `
  export default {
    fetch() {
      return new Response("Hello from the plugin");
    },
  };
`;

export default {
  async fetch(request, env) {
    const worker = env.LOADER.load({
      compatibilityDate: "2026-10-01",
      mainModule: "plugin.js",
      modules: { "plugin.js": code },
    });
    return worker.getEntrypoint().fetch(request);
  },
};
