export default {
  async fetch(request) {
    const url = new URL(request.url);
    url.hostname = "origin.example";
    Object.assign(request, { url: url.href });
    return fetch(request);
  },
} satisfies ExportedHandler;
