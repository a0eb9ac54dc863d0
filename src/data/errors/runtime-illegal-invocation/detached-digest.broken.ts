const { digest } = crypto.subtle;

export default {
  async fetch(request) {
    const bytes = new TextEncoder().encode(request.url);
    const hash = await digest("SHA-256", bytes);
    return new Response(String(hash.byteLength));
  },
} satisfies ExportedHandler;
