export default {
  async fetch() {
    return new Response(crypto.randomUUID());
  },
} satisfies ExportedHandler;
