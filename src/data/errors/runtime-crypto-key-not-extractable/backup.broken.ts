export default {
  async fetch(request) {
    const algorithm = { name: "HMAC", hash: "SHA-256" };
    const key = await crypto.subtle.generateKey(algorithm, false, ["sign"]);
    const bytes = await crypto.subtle.exportKey("raw", key as CryptoKey);
    return new Response(`${(bytes as ArrayBuffer).byteLength} bytes to store`);
  },
} satisfies ExportedHandler;
