interface Env {
  LEGACY: Fetcher;
}

export default {
  async fetch(request, env) {
    const answer = await env.LEGACY.fetch(request);
    const page = new Response(answer.body, answer);
    page.headers.set("Content-Type", "text/html; charset=utf-8");
    return new HTMLRewriter()
      .on("a", {
        element(link) {
          link.setAttribute("rel", "nofollow");
        },
      })
      .transform(page);
  },
} satisfies ExportedHandler<Env>;
