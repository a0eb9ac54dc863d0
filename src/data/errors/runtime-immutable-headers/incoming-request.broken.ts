export default {
  async fetch(request) {
    request.headers.set("X-Request-Id", "order-17");
    return fetch("https://origin.example/orders", request);
  },
} satisfies ExportedHandler;
