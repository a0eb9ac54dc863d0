export default {
  async fetch() {
    const response = await fetch("https://origin.example/orders.ndjson");
    const text = await response.text();
    const lines = text.split("\n").length;
    return new Response(`${lines} orders`);
  },
} satisfies ExportedHandler;
