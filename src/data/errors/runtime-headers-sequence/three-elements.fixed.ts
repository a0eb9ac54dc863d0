const LINES = ["X-Shop: tea", "X-Opens: 09:00"];

export default {
  async fetch() {
    const pairs = LINES.map((line) => line.split(": ") as [string, string]);
    const headers = new Headers(pairs);
    return new Response(headers.get("X-Opens"));
  },
} satisfies ExportedHandler;
