interface Env {
  PAGES: R2Bucket;
}

export default {
  async fetch(request, env) {
    const etagMatches = request.headers.get("x-etag") ?? "";
    const saved = await env.PAGES.put("home.html", request.body, {
      onlyIf: { etagMatches },
    });
    if (saved === null) return new Response("Changed meanwhile", { status: 412 });
    return new Response("Saved");
  },
} satisfies ExportedHandler<Env>;
