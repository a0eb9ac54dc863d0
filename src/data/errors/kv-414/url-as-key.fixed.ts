interface Env {
  PAGES: KVNamespace;
}

export default {
  async fetch(request, env) {
    const { origin, pathname } = new URL(request.url);
    const page = await env.PAGES.get(origin + pathname);
    return new Response(page ?? "Not cached");
  },
} satisfies ExportedHandler<Env>;
