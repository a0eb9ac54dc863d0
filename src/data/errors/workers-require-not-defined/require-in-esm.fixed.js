import { createHash } from "node:crypto";

export default {
  async fetch() {
    const etag = createHash("sha256").update("catalog-v1").digest("hex");
    return new Response("Catalog", { headers: { ETag: `"${etag}"` } });
  },
};
