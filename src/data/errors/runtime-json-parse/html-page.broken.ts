export default {
  async fetch() {
    const page = "<!DOCTYPE html><title>Maintenance</title>";
    const response = new Response(page, { headers: { "Content-Type": "text/html" } });
    const prices = await response.json();
    return Response.json(prices);
  },
} satisfies ExportedHandler;
