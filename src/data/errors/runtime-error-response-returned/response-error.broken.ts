export default {
  async fetch() {
    const response = await fetch("https://origin.example/prices");
    if (response.headers.get("Content-Type") !== "application/json") return Response.error();
    return response;
  },
} satisfies ExportedHandler;
