export default {
  async fetch(request) {
    const report = new Blob(["id,total"], { type: "text/csv" });
    return Response.redirect(URL.createObjectURL(report));
  },
} satisfies ExportedHandler;
