export default {
  async fetch() {
    const order = { number: 9007199254740993n, item: "tea" };
    return Response.json(order);
  },
} satisfies ExportedHandler;
