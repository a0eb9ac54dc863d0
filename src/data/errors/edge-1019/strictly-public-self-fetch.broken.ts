export default {
  async fetch(request) {
    const page = await fetch(request);
    const response = new Response(page.body, page);
    response.headers.set("x-frame-options", "DENY");
    return response;
  },
} satisfies ExportedHandler;
