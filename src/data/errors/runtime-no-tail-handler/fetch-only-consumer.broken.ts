export default {
  async fetch(request) {
    console.log("events", await request.text());
    return new Response("Stored");
  },
} satisfies ExportedHandler;
