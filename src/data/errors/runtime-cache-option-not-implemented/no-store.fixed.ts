export default {
  async fetch() {
    return fetch("https://origin.example/stock", { cf: { cacheTtl: 0 } });
  },
} satisfies ExportedHandler;
