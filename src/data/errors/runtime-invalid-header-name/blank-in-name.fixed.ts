export default {
  async fetch() {
    const headers = new Headers();
    headers.set("X-Order-Id", "17");
    return new Response("Order 17", { headers });
  },
} satisfies ExportedHandler;
