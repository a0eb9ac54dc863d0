interface Env {
  PAGES: R2Bucket;
}

export default {
  async fetch(request, env) {
    const etagMatches = request.headers.get("x-etag") ?? "";
    await env.PAGES.put("home.html", request.body, { onlyIf: { etagMatches } });
    return new Response("Saved");
  },
} satisfies ExportedHandler<Env>;
