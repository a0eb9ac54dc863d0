export default {
  async fetch(request) {
    const target = new URL();
    target.href = "https://shop.example/orders";
    return new Response(target.pathname);
  },
};
