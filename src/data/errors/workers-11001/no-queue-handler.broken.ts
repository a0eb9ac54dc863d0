export default {
  async fetch() {
    return new Response("Orders");
  },
} satisfies ExportedHandler;
