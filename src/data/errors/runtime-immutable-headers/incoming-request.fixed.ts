export default {
  async fetch(request) {
    const copy = new Request(request);
    copy.headers.set("X-Request-Id", "order-17");
    return fetch("https://origin.example/orders", copy);
  },
} satisfies ExportedHandler;
