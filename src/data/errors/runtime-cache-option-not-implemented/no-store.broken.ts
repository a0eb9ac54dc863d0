export default {
  async fetch() {
    return fetch("https://origin.example/stock", { cache: "no-store" });
  },
} satisfies ExportedHandler;
