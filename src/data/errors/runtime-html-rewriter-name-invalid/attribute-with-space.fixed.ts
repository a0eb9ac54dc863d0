export default {
  async fetch(request) {
    const page = new Response("<body>Shop</body>");
    return new HTMLRewriter()
      .on("body", {
        element(element) {
          element.setAttribute("data-theme", "dark");
        },
      })
      .transform(page);
  },
} satisfies ExportedHandler;
