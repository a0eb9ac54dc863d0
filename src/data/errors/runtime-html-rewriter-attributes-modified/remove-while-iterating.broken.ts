export default {
  async fetch(request) {
    const page = new Response("<p data-a=1 data-b=2 id=lamp>Lamp</p>");
    return new HTMLRewriter()
      .on("p", {
        element(element) {
          for (const [name] of element.attributes) {
            if (name.startsWith("data-")) element.removeAttribute(name);
          }
        },
      })
      .transform(page);
  },
} satisfies ExportedHandler;
