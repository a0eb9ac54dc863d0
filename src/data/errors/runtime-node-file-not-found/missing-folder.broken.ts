import { appendFileSync } from "node:fs";

export default {
  async fetch(request) {
    appendFileSync("/var/log/orders.log", "order 7\n");
    return new Response("Noted");
  },
} satisfies ExportedHandler;
