const SOURCES = ["https://refused.example/prices", "https://origin.example/prices"];

export default {
  async fetch() {
    for (const source of SOURCES) {
      try {
        const response = await fetch(source);
        return new Response(response.body);
      } catch (error) {
        if (!(error as { retryable?: boolean }).retryable) throw error;
        console.warn(`${source} is not reachable`);
      }
    }
    return new Response("No prices at the moment", { status: 503 });
  },
} satisfies ExportedHandler;
