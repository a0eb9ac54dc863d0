const config = { name: "Ada's lamps" };

export default {
  async fetch(request) {
    return new Response(`Shop: ${config.name}`);
  },
} satisfies ExportedHandler;
