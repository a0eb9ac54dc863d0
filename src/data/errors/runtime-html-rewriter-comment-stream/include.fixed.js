export default {
  async fetch(request) {
    const page = new Response("<main><!-- menu --></main>");
    return new HTMLRewriter()
      .on("main", {
        async comments(comment) {
          const menu = await fetch("https://origin.example/menu");
          comment.replace(await menu.text(), { html: true });
        },
      })
      .transform(page);
  },
};
