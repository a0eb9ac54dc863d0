export default {
  async fetch(request) {
    const response = await fetch("https://origin.example/catalogue");
    const reader = response.body!.getReader();
    request.signal.addEventListener("abort", () => reader.cancel());
    return new Response(response.body);
  },
} satisfies ExportedHandler;
