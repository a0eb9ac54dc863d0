const SITES = ["a", "b", "c", "d", "e", "f", "g", "h"];

export default {
  async fetch() {
    const checks = SITES.map(async (site) => {
      const response = await fetch(`https://${site}.origin.example/health`);
      return response.ok;
    });
    return Response.json(await Promise.all(checks));
  },
} satisfies ExportedHandler;
