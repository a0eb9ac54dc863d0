export default {
  async fetch() {
    return new Response("Shop");
  },
} satisfies ExportedHandler;

export default {
  async scheduled() {
    console.log("cleaning up carts");
  },
} satisfies ExportedHandler;
