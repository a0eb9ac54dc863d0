export default {
  async fetch() {
    const headers = { "Content-Type": "image/png" };
    const response = new Response(Uint8Array.of(137, 80, 78, 71), { headers });
    if (!response.headers.get("Content-Type")?.startsWith("text/")) return response;
    const text = await response.text();
    return new Response(text.replaceAll("http:", "https:"), response);
  },
} satisfies ExportedHandler;
