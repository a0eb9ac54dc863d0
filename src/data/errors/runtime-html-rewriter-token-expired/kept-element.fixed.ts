export default {
  async fetch(request) {
    const page = new Response("<title>Shop</title><p>Welcome</p>");
    const output = new HTMLRewriter()
      .on("title", {
        element(element) {
          element.setInnerContent("Ada's shop");
        },
      })
      .transform(page);

    const html = await output.text();
    return new Response(html, { headers: { "Content-Type": "text/html" } });
  },
} satisfies ExportedHandler;
