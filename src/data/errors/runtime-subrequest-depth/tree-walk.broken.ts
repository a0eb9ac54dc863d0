interface Env {
  SELF: Fetcher;
  CATEGORIES: KVNamespace;
}

export default {
  async fetch(request, env) {
    const { pathname } = new URL(request.url);
    const children = (await env.CATEGORIES.get<string[]>(pathname, "json")) ?? [];
    let count = 1;
    for (const child of children) {
      const response = await env.SELF.fetch(`https://shop.example/${child}`);
      count += Number(await response.text());
    }
    return new Response(String(count));
  },
} satisfies ExportedHandler<Env>;
