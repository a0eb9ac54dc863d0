interface Env {
  PAGES: R2Bucket;
}

export default {
  async fetch(request, env) {
    const page = await fetch("https://origin.example/");
    const compressed = page.body!.pipeThrough(new CompressionStream("gzip"));
    await env.PAGES.put("home.html.gz", await new Response(compressed).arrayBuffer());
    return new Response("Stored");
  },
} satisfies ExportedHandler<Env>;
