export default {
  async fetch(request) {
    const size = Number(request.headers.get("X-File-Size"));
    if (size > 10_000_000) return new Response("Too large", { status: 413 });
    const buffer = new ArrayBuffer(size);
    return new Response(`Reserved ${buffer.byteLength} bytes`);
  },
} satisfies ExportedHandler;
