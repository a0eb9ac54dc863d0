export default {
  async fetch() {
    const message = "Import failed:\nline 3 has no price";
    return new Response(null, { status: 422, statusText: message });
  },
} satisfies ExportedHandler;
