export default {
  async fetch() {
    const response = await fetch("ws://origin.example/feed");
    return new Response(response.body);
  },
} satisfies ExportedHandler;
