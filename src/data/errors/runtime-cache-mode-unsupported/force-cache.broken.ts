export default {
  async fetch() {
    const init = { cache: "force-cache" } as unknown as RequestInit;
    return fetch("https://origin.example/logo.svg", init);
  },
} satisfies ExportedHandler;
