async function makePem(): Promise<string> {
  const algorithm = { name: "ECDSA", namedCurve: "P-256" };
  const pair = await crypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
  const { privateKey } = pair as CryptoKeyPair;
  const bytes = await crypto.subtle.exportKey("pkcs8", privateKey);
  const base64 = new Uint8Array(bytes as ArrayBuffer).toBase64();
  return `-----BEGIN PRIVATE KEY-----\n${base64}\n-----END PRIVATE KEY-----`;
}

export default {
  async fetch(request) {
    const bytes = new TextEncoder().encode(await makePem());
    const algorithm = { name: "ECDSA", namedCurve: "P-256" };
    const key = await crypto.subtle.importKey("pkcs8", bytes, algorithm, false, ["sign"]);
    return new Response(key.type);
  },
} satisfies ExportedHandler;
