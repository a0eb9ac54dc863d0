export default {
  async fetch(request) {
    const response = await fetch(new URL("/api/users", request.url));
    return new Response(response.body, response);
  },
} satisfies ExportedHandler;
