export default {
  async fetch() {
    const response = await fetch("https://origin.example/orders", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ item: "tea" }),
    });
    return new Response(response.body);
  },
} satisfies ExportedHandler;
