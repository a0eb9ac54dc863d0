export default {
  async fetch(request) {
    const report = new Blob(["id,total"], { type: "text/csv" });
    return new Response(report);
  },
} satisfies ExportedHandler;
