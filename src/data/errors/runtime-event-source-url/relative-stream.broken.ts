export default {
  async fetch() {
    const prices = new EventSource("/prices/stream");
    prices.close();
    return new Response("Closed");
  },
} satisfies ExportedHandler;
