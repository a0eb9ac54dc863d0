export default {
  async fetch() {
    return new Response(btoa("Merhaba 👋"));
  },
} satisfies ExportedHandler;
