export default {
  async fetch(request) {
    const page = new Response("<p>Lamp</p><img src=lamp.jpg>");
    return new HTMLRewriter()
      .on("*", {
        element(element) {
          element.onEndTag((tag) => {
            tag.after("<!-- end -->", { html: true });
          });
        },
      })
      .transform(page);
  },
} satisfies ExportedHandler;
