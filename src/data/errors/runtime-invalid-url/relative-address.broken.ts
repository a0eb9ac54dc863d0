export default {
  async fetch(request) {
    const response = await fetch("/api/users");
    return new Response(response.body, response);
  },
} satisfies ExportedHandler;
