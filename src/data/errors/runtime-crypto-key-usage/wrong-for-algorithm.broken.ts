export default {
  async fetch(request) {
    const secret = new TextEncoder().encode("webhook secret");
    const algorithm = { name: "HMAC", hash: "SHA-256" };
    const key = await crypto.subtle.importKey("raw", secret, algorithm, false, [
      "encrypt",
    ]);
    return new Response(key.usages.join());
  },
} satisfies ExportedHandler;
