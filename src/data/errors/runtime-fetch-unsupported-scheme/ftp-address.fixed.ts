export default {
  async fetch() {
    const response = await fetch("https://origin.example/prices.csv");
    return new Response(response.body);
  },
} satisfies ExportedHandler;
