const code = `
  import CATALOGUE from "./catalogue.csv";
  export default {
    fetch: () => new Response(CATALOGUE.length + " characters"),
  };
`;

export default {
  async fetch(request, env) {
    const catalogue = "lamp;20.00\n".repeat(100_000);
    const worker = env.LOADER.load({
      compatibilityDate: "2026-10-01",
      mainModule: "index.js",
      modules: { "index.js": code, "catalogue.csv": { text: catalogue } },
    });
    return worker.getEntrypoint().fetch(request);
  },
};
