export default {
  async fetch(request) {
    const page = new Response("<!-- build --><p>Shop</p>");
    return new HTMLRewriter()
      .onDocument({
        comments(comment) {
          comment.text = "draft --> final";
        },
      })
      .transform(page);
  },
} satisfies ExportedHandler;
