interface Env {
  CATEGORIES: KVNamespace;
}

export default {
  async fetch(request, env) {
    const waiting = [new URL(request.url).pathname];
    let count = 0;
    for (const path of waiting) {
      const children = (await env.CATEGORIES.get<string[]>(path, "json")) ?? [];
      waiting.push(...children.map((child) => `/${child}`));
      count++;
    }
    return new Response(String(count));
  },
} satisfies ExportedHandler<Env>;
