export default {
  async fetch(request) {
    const url = new URL(request.url);
    url.hostname = "origin.example";
    return fetch(new Request(url, request));
  },
} satisfies ExportedHandler;
