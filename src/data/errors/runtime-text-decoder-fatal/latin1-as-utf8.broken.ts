const FILE = Uint8Array.of(67, 97, 102, 233);

export default {
  async fetch() {
    const decoder = new TextDecoder("utf-8", {
      fatal: true,
      ignoreBOM: false,
    });
    return new Response(decoder.decode(FILE));
  },
} satisfies ExportedHandler;
