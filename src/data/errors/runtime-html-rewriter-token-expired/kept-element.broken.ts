export default {
  async fetch(request) {
    const page = new Response("<title>Shop</title><p>Welcome</p>");
    let title: Element | undefined;
    const output = new HTMLRewriter()
      .on("title", {
        element(element) {
          title = element;
        },
      })
      .transform(page);

    const html = await output.text();
    title?.setInnerContent("Ada's shop");
    return new Response(html, { headers: { "Content-Type": "text/html" } });
  },
} satisfies ExportedHandler;
