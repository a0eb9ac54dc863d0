export default {
  async fetch(request) {
    const bytes = crypto.getRandomValues(new Uint8Array(100_000));
    return new Response(`${bytes.length} random bytes`);
  },
} satisfies ExportedHandler;
