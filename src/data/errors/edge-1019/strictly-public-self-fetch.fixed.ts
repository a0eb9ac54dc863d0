const ORIGIN = "origin.example";

export default {
  async fetch(request) {
    const url = new URL(request.url);
    url.hostname = ORIGIN;
    const page = await fetch(new Request(url, request));
    const response = new Response(page.body, page);
    response.headers.set("x-frame-options", "DENY");
    return response;
  },
} satisfies ExportedHandler;
