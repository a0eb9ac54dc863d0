export default {
  async fetch(request) {
    const bytes = new Uint8Array(100_000);
    for (let start = 0; start < bytes.length; start += 65_536) {
      crypto.getRandomValues(bytes.subarray(start, start + 65_536));
    }
    return new Response(`${bytes.length} random bytes`);
  },
} satisfies ExportedHandler;
