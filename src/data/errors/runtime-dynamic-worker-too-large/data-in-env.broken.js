const code = `
  export default {
    fetch: (request, env) => new Response(env.CATALOGUE.length + " characters"),
  };
`;

export default {
  async fetch(request, env) {
    const catalogue = "lamp;20.00\n".repeat(100_000);
    const worker = env.LOADER.load({
      compatibilityDate: "2026-10-01",
      mainModule: "index.js",
      modules: { "index.js": code },
      env: { CATALOGUE: catalogue },
    });
    return worker.getEntrypoint().fetch(request);
  },
};
