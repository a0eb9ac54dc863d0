export default {
  async fetch(request) {
    return fetch(request, { cf: { image: { width: 400, fit: "scale-down" } } });
  },
} satisfies ExportedHandler;
