/** A Worker whose tail events the program under test consumes. */
export default {
  async fetch() {
    console.log("order received");
    return new Response("ok");
  },
} satisfies ExportedHandler;
