import { createPrivateKey, generateKeyPairSync } from "node:crypto";

function storedKey(): string {
  const { privateKey } = generateKeyPairSync("ed25519");
  return JSON.stringify(privateKey.export({ type: "pkcs8", format: "pem" }));
}

export default {
  async fetch(request) {
    const key = createPrivateKey(JSON.parse(storedKey()));
    return new Response(`Key type: ${key.asymmetricKeyType}`);
  },
} satisfies ExportedHandler;
