export default {
  async fetch(request) {
    const page = new Response("<h2>News</h2><p>One</p>");
    return new HTMLRewriter()
      .on("p:first-of-type", {
        element(element) {
          element.setAttribute("class", "lead");
        },
      })
      .transform(page);
  },
} satisfies ExportedHandler;
