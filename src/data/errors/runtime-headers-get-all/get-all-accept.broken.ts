export default {
  async fetch(request) {
    const languages = request.headers.getAll("Accept-Language");
    return Response.json(languages);
  },
} satisfies ExportedHandler;
