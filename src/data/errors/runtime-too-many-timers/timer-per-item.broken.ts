export default {
  async fetch() {
    const orders = Array.from({ length: 10_001 }, (_, i) => `order-${i}`);
    for (const order of orders) {
      setTimeout(() => console.log("expired", order), 60_000);
    }
    return new Response(`${orders.length} orders watched`);
  },
} satisfies ExportedHandler;
