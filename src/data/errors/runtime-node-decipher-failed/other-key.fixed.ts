import { Buffer } from "node:buffer";
import { createCipheriv, createDecipheriv } from "node:crypto";

const iv = Buffer.alloc(16);

function seal(text: string, key: Buffer): Buffer {
  const cipher = createCipheriv("aes-256-cbc", key, iv);
  return Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
}

export default {
  async fetch(request) {
    const sealed = seal("order 7", Buffer.alloc(32, 1));
    const decipher = createDecipheriv("aes-256-cbc", Buffer.alloc(32, 1), iv);
    return new Response(Buffer.concat([decipher.update(sealed), decipher.final()]));
  },
} satisfies ExportedHandler;
