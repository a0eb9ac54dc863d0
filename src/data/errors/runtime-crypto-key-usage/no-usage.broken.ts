export default {
  async fetch(request) {
    const algorithm = { name: "AES-GCM", length: 256 };
    const key = await crypto.subtle.generateKey(algorithm, true, []);
    return new Response((key as CryptoKey).usages.join());
  },
} satisfies ExportedHandler;
