module.exports = {
  async fetch() {
    return new Response("Hello");
  },
};
