interface Env {
  PAGES: KVNamespace;
}

export default {
  async fetch(request, env) {
    const key = new URL(request.url).searchParams.get("page") ?? "index";
    const page = await env.PAGES.get(`page:${key}`);
    return new Response(page ?? "Not found", { status: page === null ? 404 : 200 });
  },
} satisfies ExportedHandler<Env>;
