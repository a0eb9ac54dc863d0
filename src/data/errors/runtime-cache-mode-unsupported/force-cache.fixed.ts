export default {
  async fetch() {
    const init: RequestInit = { cf: { cacheTtl: 3600, cacheEverything: true } };
    return fetch("https://origin.example/logo.svg", init);
  },
} satisfies ExportedHandler;
