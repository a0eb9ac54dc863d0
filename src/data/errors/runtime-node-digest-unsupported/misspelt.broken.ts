import { createHash } from "node:crypto";

export default {
  async fetch(request) {
    const hash = createHash("sha-265").update("order 7").digest("hex");
    return new Response(hash.slice(0, 8));
  },
} satisfies ExportedHandler;
