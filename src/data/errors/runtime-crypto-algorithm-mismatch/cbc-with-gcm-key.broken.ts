export default {
  async fetch(request) {
    const secret = new Uint8Array(32);
    const key = await crypto.subtle.importKey("raw", secret, "AES-GCM", false, [
      "encrypt",
    ]);
    const algorithm = { name: "AES-CBC", iv: new Uint8Array(16) };
    const sealed = await crypto.subtle.encrypt(algorithm, key, new Uint8Array(3));
    return new Response(`${sealed.byteLength} bytes`);
  },
} satisfies ExportedHandler;
