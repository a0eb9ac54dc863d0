export default {
  async fetch() {
    return new Response("<a href=/>Home</a>", {
      headers: { "Content-Type": "text/html; charset=utf8mb4" },
    });
  },
} satisfies ExportedHandler;
