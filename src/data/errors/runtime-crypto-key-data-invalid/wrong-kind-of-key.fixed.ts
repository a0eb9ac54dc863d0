async function makeKey(): Promise<ArrayBuffer> {
  const algorithm = { name: "ECDSA", namedCurve: "P-256" };
  const pair = await crypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
  const key = (pair as CryptoKeyPair).privateKey;
  return (await crypto.subtle.exportKey("pkcs8", key)) as ArrayBuffer;
}

export default {
  async fetch(request) {
    const algorithm = { name: "ECDSA", namedCurve: "P-256" };
    const bytes = await makeKey();
    const key = await crypto.subtle.importKey("pkcs8", bytes, algorithm, false, ["sign"]);
    return new Response(key.type);
  },
} satisfies ExportedHandler;
