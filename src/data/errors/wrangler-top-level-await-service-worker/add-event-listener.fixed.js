const prices = await Promise.resolve({ mug: 1250 });

export default {
  async fetch() {
    return Response.json(prices);
  },
};
