import { readFile } from "node:fs/promises";

export default {
  async fetch(request) {
    return new Response(await readFile("templates/mail.html", "utf8"));
  },
} satisfies ExportedHandler;
