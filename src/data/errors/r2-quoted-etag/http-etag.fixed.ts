interface Env {
  PAGES: R2Bucket;
}

export default {
  async fetch(request, env) {
    const saved = await env.PAGES.put("home.html", "hello");
    const page = await env.PAGES.get("home.html", {
      onlyIf: { etagMatches: saved!.etag },
    });
    return new Response(page === null ? "Gone" : "Unchanged");
  },
} satisfies ExportedHandler<Env>;
