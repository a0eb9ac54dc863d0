import { createHash } from "node:crypto";

export default {
  async fetch(request) {
    const hash = createHash("sha256").update("order 7").digest("hex");
    return new Response(hash.slice(0, 8));
  },
} satisfies ExportedHandler;
