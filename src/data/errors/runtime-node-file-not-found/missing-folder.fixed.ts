export default {
  async fetch(request) {
    console.log("order 7");
    return new Response("Noted");
  },
} satisfies ExportedHandler;
