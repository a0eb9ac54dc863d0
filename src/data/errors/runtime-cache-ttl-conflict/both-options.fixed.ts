export default {
  async fetch() {
    return fetch("https://origin.example/prices", {
      cf: { cacheTtl: 60 },
    });
  },
} satisfies ExportedHandler;
