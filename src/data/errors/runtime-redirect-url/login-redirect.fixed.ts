export default {
  async fetch(request) {
    return Response.redirect(new URL("/login", request.url).href, 302);
  },
} satisfies ExportedHandler;
