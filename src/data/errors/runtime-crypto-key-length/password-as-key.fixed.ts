export default {
  async fetch(request) {
    const password = new TextEncoder().encode("correct horse");
    const bytes = await crypto.subtle.digest("SHA-256", password);
    const key = await crypto.subtle.importKey("raw", bytes, "AES-GCM", false, [
      "encrypt",
    ]);
    return new Response(key.type);
  },
} satisfies ExportedHandler;
