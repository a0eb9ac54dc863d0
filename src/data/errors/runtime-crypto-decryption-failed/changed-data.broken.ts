export default {
  async fetch(request) {
    const kind = { name: "AES-GCM", length: 256 };
    const key = (await crypto.subtle.generateKey(kind, false, [
      "encrypt",
      "decrypt",
    ])) as CryptoKey;
    const data = new TextEncoder().encode("order 7");
    const algorithm = { name: "AES-GCM", iv: new Uint8Array(12) };
    const sealed = await crypto.subtle.encrypt(algorithm, key, data);

    const other = { name: "AES-GCM", iv: new Uint8Array(12).fill(1) };
    const opened = await crypto.subtle.decrypt(other, key, sealed);
    return new Response(opened);
  },
} satisfies ExportedHandler;
