export default {
  async fetch() {
    const type = "text/csv; charset=utf-8859";
    const label = type.split("charset=")[1] ?? "utf-8";
    const decoder = new TextDecoder(label);
    return new Response(decoder.encoding);
  },
} satisfies ExportedHandler;
