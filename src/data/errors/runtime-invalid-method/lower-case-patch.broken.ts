export default {
  async fetch() {
    return fetch("https://origin.example/orders/1", { method: "patch", body: "paid" });
  },
} satisfies ExportedHandler;
