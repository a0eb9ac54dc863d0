export default {
  async fetch(request) {
    const response = await fetch("https://origin.example/page");
    response.headers.set("X-Frame-Options", "DENY");
    return response;
  },
} satisfies ExportedHandler;
