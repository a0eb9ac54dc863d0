export default {
  async fetch() {
    const random = crypto;
    return new Response(String(random.randomUUID().length));
  },
};
