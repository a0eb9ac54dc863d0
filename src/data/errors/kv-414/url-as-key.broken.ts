interface Env {
  PAGES: KVNamespace;
}

export default {
  async fetch(request, env) {
    const page = await env.PAGES.get(request.url);
    return new Response(page ?? "Not cached");
  },
} satisfies ExportedHandler<Env>;
