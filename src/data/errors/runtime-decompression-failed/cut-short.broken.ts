async function compress(text: string): Promise<Uint8Array> {
  const packed = new Response(text).body!.pipeThrough(new CompressionStream("gzip"));
  return new Response(packed).bytes();
}

export default {
  async fetch(request) {
    const packed = await compress("order 7: shipped");
    const stored = packed.slice(0, 16);
    const body = new Response(stored).body!.pipeThrough(new DecompressionStream("gzip"));
    return new Response(await new Response(body).text());
  },
} satisfies ExportedHandler;
