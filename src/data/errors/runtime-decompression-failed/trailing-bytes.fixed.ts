async function compress(text: string): Promise<Uint8Array> {
  const packed = new Response(text).body!.pipeThrough(new CompressionStream("gzip"));
  return new Response(packed).bytes();
}

export default {
  async fetch(request) {
    const buffer = new Uint8Array(1024);
    const packed = await compress("order 7: shipped");
    buffer.set(packed);
    const body = new Response(buffer.subarray(0, packed.length)).body!.pipeThrough(
      new DecompressionStream("gzip"),
    );
    return new Response(await new Response(body).text());
  },
} satisfies ExportedHandler;
