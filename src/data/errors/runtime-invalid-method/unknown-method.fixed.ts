export default {
  async fetch() {
    const request = new Request("https://origin.example/orders", { method: "POST" });
    return fetch(request);
  },
} satisfies ExportedHandler;
