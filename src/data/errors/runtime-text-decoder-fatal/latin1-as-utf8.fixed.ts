const FILE = Uint8Array.of(67, 97, 102, 233);

export default {
  async fetch() {
    const decoder = new TextDecoder("iso-8859-1", {
      fatal: true,
      ignoreBOM: false,
    });
    return new Response(decoder.decode(FILE));
  },
} satisfies ExportedHandler;
