interface Env {
  LINKS: { shorten(url: string): Promise<string> };
}

export default {
  async fetch(request, env) {
    return new Response(await env.LINKS.shorten(request.url));
  },
} satisfies ExportedHandler<Env>;
