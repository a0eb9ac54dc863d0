interface Env {
  LEGACY: Fetcher;
}

export default {
  async fetch(request, env) {
    const page = await env.LEGACY.fetch(request);
    return new HTMLRewriter()
      .on("a", {
        element(link) {
          link.setAttribute("rel", "nofollow");
        },
      })
      .transform(page);
  },
} satisfies ExportedHandler<Env>;
