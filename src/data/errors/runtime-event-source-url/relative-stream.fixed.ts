export default {
  async fetch() {
    const prices = new EventSource("https://origin.example/prices/stream");
    prices.close();
    return new Response("Closed");
  },
} satisfies ExportedHandler;
