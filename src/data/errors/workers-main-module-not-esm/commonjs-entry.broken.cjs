module.exports = {
  async fetch(request) {
    return new Response("Hello");
  },
};
