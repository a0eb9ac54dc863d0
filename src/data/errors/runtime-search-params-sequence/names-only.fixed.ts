export default {
  async fetch() {
    const filters = [
      ["sort", "price"],
      ["in-stock", ""],
    ] as [string, string][];
    return new Response(new URLSearchParams(filters).toString());
  },
} satisfies ExportedHandler;
