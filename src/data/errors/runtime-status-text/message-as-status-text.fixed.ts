export default {
  async fetch() {
    const message = "Import failed:\nline 3 has no price";
    return new Response(message, { status: 422 });
  },
} satisfies ExportedHandler;
