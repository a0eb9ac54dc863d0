export default {
  async fetch(request) {
    const size = Number(request.headers.get("X-File-Size"));
    const buffer = new ArrayBuffer(size);
    return new Response(`Reserved ${buffer.byteLength} bytes`);
  },
} satisfies ExportedHandler;
