export default {
  async fetch(request) {
    const algorithm = { name: "ECDSA", namedCurve: "P-256" };
    const usages = ["sign", "verify"];
    const pair = await crypto.subtle.generateKey(algorithm, false, usages);
    return new Response("publicKey" in pair ? "key pair ready" : "key ready");
  },
} satisfies ExportedHandler;
