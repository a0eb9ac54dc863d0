export default {
  async fetch(request) {
    const secret = new TextEncoder().encode("webhook secret");
    const key = await crypto.subtle.importKey("raw", secret, "HMAC", false, ["sign"]);
    return new Response(key.type);
  },
} satisfies ExportedHandler;
