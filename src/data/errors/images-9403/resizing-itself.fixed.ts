export default {
  async fetch(request) {
    if (/image-resizing/.test(request.headers.get("Via") ?? "")) return fetch(request);
    return fetch(request, { cf: { image: { width: 400, fit: "scale-down" } } });
  },
} satisfies ExportedHandler;
