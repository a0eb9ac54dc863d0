import dns from "node:dns";

export default {
  async fetch(request) {
    return new Response(`Ready to resolve names: ${typeof dns.resolve4}`);
  },
} satisfies ExportedHandler;
