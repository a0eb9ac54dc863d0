export default {
  async fetch() {
    const response = await fetch("https://refused.example/prices");
    return new Response(response.body);
  },
} satisfies ExportedHandler;
