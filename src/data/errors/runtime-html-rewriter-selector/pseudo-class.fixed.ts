export default {
  async fetch(request) {
    const page = new Response("<ul><li>Lamps</li><li>Chairs</li></ul>");
    return new HTMLRewriter()
      .on("li:nth-child(2)", {
        element(element) {
          element.setAttribute("class", "last");
        },
      })
      .transform(page);
  },
} satisfies ExportedHandler;
