export default {
  async fetch(request) {
    const target = new URL("https://shop.example/orders");
    return new Response(target.pathname);
  },
};
