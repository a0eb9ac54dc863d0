const code = `
  export default {
    async fetch() {
      const rates = await fetch("https://origin.example/rates");
      return new Response(await rates.text());
    },
  };
`;

export default {
  async fetch(request, env) {
    const worker = env.LOADER.load({
      compatibilityDate: "2026-10-01",
      mainModule: "index.js",
      modules: { "index.js": code },
      globalOutbound: null,
    });
    return worker.getEntrypoint().fetch(request);
  },
};
