interface Env {
  PAGES: R2Bucket;
}

export default {
  async fetch(request, env) {
    await env.PAGES.put(request.url, "<h1>Mugs</h1>");
    return new Response("Stored");
  },
} satisfies ExportedHandler<Env>;
