export default {
  async fetch(request) {
    const secret = new TextEncoder().encode("webhook secret");
    const algorithm = { name: "HMAC", hash: "SHA-256" };
    const key = await crypto.subtle.importKey("raw", secret, algorithm, false, [
      "verify",
    ]);
    const data = new TextEncoder().encode("order 7");
    const signature = await crypto.subtle.sign("HMAC", key, data);
    return new Response(`${signature.byteLength} bytes`);
  },
} satisfies ExportedHandler;
