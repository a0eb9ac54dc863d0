export default {
  async fetch() {
    const bytes = new TextEncoder().encode("Merhaba 👋");
    return new Response(btoa(String.fromCharCode(...bytes)));
  },
} satisfies ExportedHandler;
