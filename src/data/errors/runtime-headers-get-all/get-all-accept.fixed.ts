export default {
  async fetch(request) {
    const languages = (request.headers.get("Accept-Language") ?? "").split(", ");
    return Response.json(languages);
  },
} satisfies ExportedHandler;
