export default {
  async fetch() {
    return new Response(null, { status: 302, headers: { Location: "https://" } });
  },
} satisfies ExportedHandler;
