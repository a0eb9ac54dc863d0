import dns from "node:dns";

export default {
  async fetch(request) {
    dns.setServers(["1.1.1.1"]);
    return new Response("Ready to resolve names");
  },
} satisfies ExportedHandler;
