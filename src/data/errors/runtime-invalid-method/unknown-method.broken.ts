export default {
  async fetch() {
    const request = new Request("https://origin.example/orders", { method: "SEND" });
    return fetch(request);
  },
} satisfies ExportedHandler;
