import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

export default {
  async fetch(request) {
    const folder = dirname(fileURLToPath(import.meta.url ?? "file:///bundle/index.js"));
    return new Response(`Running in ${folder}`);
  },
} satisfies ExportedHandler;
