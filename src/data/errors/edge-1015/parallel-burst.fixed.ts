interface Env {
  CATALOG: KVNamespace;
}

export default {
  async scheduled(controller, env) {
    const ids = (await env.CATALOG.get<string[]>("ids", "json")) ?? [];
    for (const id of ids) {
      const response = await fetchPatiently(`https://supplier.example/products/${id}`);
      await env.CATALOG.put(id, await response.text());
    }
  },
} satisfies ExportedHandler<Env>;

async function fetchPatiently(url: string): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const response = await fetch(url);
    if (response.ok) return response;
    await response.body?.cancel();
    if (response.status !== 429 || attempt === 4) {
      throw new Error(`${url} answered ${response.status}`);
    }
    const seconds = Number(response.headers.get("retry-after")) || 30;
    await scheduler.wait(seconds * 1000 * attempt);
  }
}
