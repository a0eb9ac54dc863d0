const LINES = ["X-Shop: tea", "X-Opens: 09:00"];

export default {
  async fetch() {
    const headers = new Headers(LINES.map((line) => line.split(":")) as [string, string][]);
    return new Response(headers.get("X-Opens"));
  },
} satisfies ExportedHandler;
