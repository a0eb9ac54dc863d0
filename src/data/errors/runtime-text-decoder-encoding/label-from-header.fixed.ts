export default {
  async fetch() {
    const type = "text/csv; charset=utf-8859";
    const label = type.split("charset=")[1] ?? "utf-8";
    const known = ["utf-8", "iso-8859-1", "windows-1252"];
    const decoder = new TextDecoder(known.includes(label) ? label : "utf-8");
    return new Response(decoder.encoding);
  },
} satisfies ExportedHandler;
