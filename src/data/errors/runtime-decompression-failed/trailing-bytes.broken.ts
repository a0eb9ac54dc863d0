async function compress(text: string): Promise<Uint8Array> {
  const packed = new Response(text).body!.pipeThrough(new CompressionStream("gzip"));
  return new Response(packed).bytes();
}

export default {
  async fetch(request) {
    const buffer = new Uint8Array(1024);
    buffer.set(await compress("order 7: shipped"));
    const body = new Response(buffer).body!.pipeThrough(new DecompressionStream("gzip"));
    return new Response(await new Response(body).text());
  },
} satisfies ExportedHandler;
