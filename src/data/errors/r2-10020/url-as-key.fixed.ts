interface Env {
  PAGES: R2Bucket;
}

export default {
  async fetch(request, env) {
    await env.PAGES.put(new URL(request.url).pathname, "<h1>Mugs</h1>");
    return new Response("Stored");
  },
} satisfies ExportedHandler<Env>;
