export default {
  async fetch() {
    const page = "<!DOCTYPE html><title>Maintenance</title>";
    const response = new Response(page, { headers: { "Content-Type": "text/html" } });
    if (!response.headers.get("Content-Type")?.includes("json")) {
      return new Response("Prices are not available", { status: 502 });
    }
    const prices = await response.json();
    return Response.json(prices);
  },
} satisfies ExportedHandler;
