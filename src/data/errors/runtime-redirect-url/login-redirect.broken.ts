export default {
  async fetch(request) {
    return Response.redirect("/login", 302);
  },
} satisfies ExportedHandler;
