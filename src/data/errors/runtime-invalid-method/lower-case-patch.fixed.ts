export default {
  async fetch() {
    return fetch("https://origin.example/orders/1", { method: "PATCH", body: "paid" });
  },
} satisfies ExportedHandler;
