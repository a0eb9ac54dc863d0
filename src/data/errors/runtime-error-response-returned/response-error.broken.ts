export default {
  async fetch() {
    const response = await fetch("https://origin.example/prices");
    const type = response.headers.get("Content-Type");
    if (type !== "application/json") return Response.error();
    return response;
  },
} satisfies ExportedHandler;
