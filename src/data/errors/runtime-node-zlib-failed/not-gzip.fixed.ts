import { gunzipSync } from "node:zlib";

export default {
  async fetch(request) {
    const answer = await fetch("https://origin.example/backup.json.gz");
    const bytes = new Uint8Array(await answer.arrayBuffer());
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) {
      return new Response("The backup is not gzip.", { status: 502 });
    }
    return new Response(gunzipSync(bytes).toString());
  },
} satisfies ExportedHandler;
