export default {
  async fetch(request) {
    const original = await fetch("https://origin.example/page");
    const response = new Response(original.body, original);
    response.headers.set("X-Frame-Options", "DENY");
    return response;
  },
} satisfies ExportedHandler;
