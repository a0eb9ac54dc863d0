export default {
  async fetch(request) {
    const password = new TextEncoder().encode("correct horse");
    const key = await crypto.subtle.importKey("raw", password, "AES-GCM", false, [
      "encrypt",
    ]);
    return new Response(key.type);
  },
} satisfies ExportedHandler;
