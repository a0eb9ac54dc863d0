import { gunzipSync } from "node:zlib";

export default {
  async fetch(request) {
    const answer = await fetch("https://origin.example/backup.json.gz");
    const json = gunzipSync(new Uint8Array(await answer.arrayBuffer()));
    return new Response(json.toString());
  },
} satisfies ExportedHandler;
