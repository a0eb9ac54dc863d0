interface Env {
  LINKS: { shorten(url: URL): Promise<string> };
}

export default {
  async fetch(request, env) {
    return new Response(await env.LINKS.shorten(new URL(request.url)));
  },
} satisfies ExportedHandler<Env>;
