export default {
  async fetch(request) {
    const response = await fetch("https://origin.example/report", {
      signal: request.signal,
    });
    return new Response(response.body);
  },
} satisfies ExportedHandler;
