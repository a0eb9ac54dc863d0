export default {
  async fetch() {
    return new Response("12 lamps", { headers: { Vary: "*" } });
  },
} satisfies ExportedHandler;
