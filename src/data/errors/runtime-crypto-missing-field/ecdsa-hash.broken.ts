export default {
  async fetch(request) {
    const algorithm = { name: "ECDSA", namedCurve: "P-256" };
    const pair = await crypto.subtle.generateKey(algorithm, false, ["sign", "verify"]);
    const key = (pair as CryptoKeyPair).privateKey;
    const signature = await crypto.subtle.sign("ECDSA", key, new Uint8Array(3));
    return new Response(`${signature.byteLength} bytes`);
  },
} satisfies ExportedHandler;
