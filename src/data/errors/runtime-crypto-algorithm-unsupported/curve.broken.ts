export default {
  async fetch(request) {
    const algorithm = { name: "ECDSA", namedCurve: "secp256k1" };
    const usages = ["sign", "verify"];
    const pair = await crypto.subtle.generateKey(algorithm, false, usages);
    return new Response("publicKey" in pair ? "key pair ready" : "key ready");
  },
} satisfies ExportedHandler;
