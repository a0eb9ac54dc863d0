export default {
  async fetch(request) {
    const page = await fetch("https://origin.example/");
    return new HTMLRewriter()
      .on("a", { element: (link) => link.setAttribute("rel", "nofollow") })
      .transform(page);
  },
};
