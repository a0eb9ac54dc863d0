export default {
  async fetch(request) {
    const page = new Response("<h1>Orders</h1>");
    const level = 2;
    return new HTMLRewriter()
      .on("h1", {
        element(element) {
          element.tagName = `${level}`;
        },
      })
      .transform(page);
  },
} satisfies ExportedHandler;
