import { Buffer } from "node:buffer";
import { createCipheriv } from "node:crypto";

export default {
  async fetch(request) {
    const key = Buffer.from("correct horse");
    const cipher = createCipheriv("aes-256-cbc", key, Buffer.alloc(16));
    return new Response(cipher.update("order 7", "utf8", "hex") + cipher.final("hex"));
  },
} satisfies ExportedHandler;
