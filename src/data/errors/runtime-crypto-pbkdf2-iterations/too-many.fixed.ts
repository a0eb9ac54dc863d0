export default {
  async fetch(request) {
    const password = new TextEncoder().encode("correct horse");
    const key = await crypto.subtle.importKey("raw", password, "PBKDF2", false, [
      "deriveBits",
    ]);
    const salt = new TextEncoder().encode("user 42");
    const algorithm = { name: "PBKDF2", hash: "SHA-256", salt, iterations: 100_000 };
    const bits = await crypto.subtle.deriveBits(algorithm, key, 256);
    return new Response(`${bits.byteLength} bytes`);
  },
} satisfies ExportedHandler;
