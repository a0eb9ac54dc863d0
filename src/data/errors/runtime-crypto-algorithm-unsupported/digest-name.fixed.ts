export default {
  async fetch(request) {
    const bytes = new TextEncoder().encode("order 7");
    const digest = await crypto.subtle.digest("SHA-256", bytes);
    return new Response(`${digest.byteLength} bytes`);
  },
} satisfies ExportedHandler;
