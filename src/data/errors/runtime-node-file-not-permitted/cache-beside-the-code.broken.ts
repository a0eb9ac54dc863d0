import { writeFileSync } from "node:fs";

export default {
  async fetch(request) {
    writeFileSync("./report.csv", "id,total\n7,20\n");
    return new Response("Report written");
  },
} satisfies ExportedHandler;
