export default {
  async fetch() {
    return fetch("https://origin.example/prices", {
      cache: "no-store",
      cf: { cacheTtl: 60 },
    });
  },
} satisfies ExportedHandler;
