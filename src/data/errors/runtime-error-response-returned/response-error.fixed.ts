export default {
  async fetch() {
    const response = await fetch("https://origin.example/prices");
    const type = response.headers.get("Content-Type");
    if (type !== "application/json") {
      return new Response("Prices are not available", { status: 502 });
    }
    return response;
  },
} satisfies ExportedHandler;
