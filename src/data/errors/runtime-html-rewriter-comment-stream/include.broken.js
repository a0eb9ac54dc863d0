export default {
  async fetch(request) {
    const page = new Response("<main><!-- menu --></main>");
    return new HTMLRewriter()
      .on("main", {
        async comments(comment) {
          comment.replace(await fetch("https://origin.example/menu"), { html: true });
        },
      })
      .transform(page);
  },
};
