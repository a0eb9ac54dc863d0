export default {
  async fetch() {
    const random = new Crypto();
    return new Response(String(random.randomUUID().length));
  },
};
