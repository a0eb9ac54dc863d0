export default {
  async fetch(request) {
    const jwk = { kty: "RSA", k: "c2VjcmV0LXNlY3JldA" };
    const algorithm = { name: "HMAC", hash: "SHA-256" };
    const key = await crypto.subtle.importKey("jwk", jwk, algorithm, false, ["sign"]);
    return new Response(key.type);
  },
} satisfies ExportedHandler;
