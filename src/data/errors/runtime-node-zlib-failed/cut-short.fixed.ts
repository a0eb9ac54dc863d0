import { gunzipSync, gzipSync } from "node:zlib";

export default {
  async fetch(request) {
    const packed = gzipSync("order 7: shipped");
    return new Response(gunzipSync(packed).toString());
  },
} satisfies ExportedHandler;
