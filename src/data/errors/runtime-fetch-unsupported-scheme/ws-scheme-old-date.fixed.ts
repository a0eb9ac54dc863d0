export default {
  async fetch() {
    const response = await fetch("http://origin.example/feed");
    return new Response(response.body);
  },
} satisfies ExportedHandler;
