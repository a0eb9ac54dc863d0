export default {
  async fetch(request) {
    const year = new URL(request.url).searchParams.get("year") ?? "2026";
    return fetch(`https://reports.example/orders/${year}/export`, { method: "POST" });
  },
} satisfies ExportedHandler;
