export default {
  async fetch(request) {
    const page = new Response("<!-- build --><p>Shop</p>");
    return new HTMLRewriter()
      .onDocument({
        comments(comment) {
          comment.text = "draft to final";
        },
      })
      .transform(page);
  },
} satisfies ExportedHandler;
