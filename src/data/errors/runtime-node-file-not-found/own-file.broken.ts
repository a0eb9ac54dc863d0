import { readFileSync } from "node:fs";

export default {
  async fetch(request) {
    const config = JSON.parse(readFileSync("./config.json", "utf8"));
    return new Response(`Shop: ${config.name}`);
  },
} satisfies ExportedHandler;
