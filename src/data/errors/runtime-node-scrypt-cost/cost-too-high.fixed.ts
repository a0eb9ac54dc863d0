import { scryptSync } from "node:crypto";

export default {
  async fetch(request) {
    const hash = scryptSync("correct horse", "salt", 32, { N: 2 ** 14, r: 8, p: 1 });
    return new Response(`${hash.length} bytes`);
  },
} satisfies ExportedHandler;
