export default {
  async fetch() {
    return new Response("Shop");
  },
  async scheduled() {
    console.log("cleaning up carts");
  },
} satisfies ExportedHandler;
