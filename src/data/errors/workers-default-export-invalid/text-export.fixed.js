const greeting = "Hello from the shop";

export default {
  async fetch() {
    return new Response(greeting);
  },
};
