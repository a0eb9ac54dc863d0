interface Env {
  CATALOG: KVNamespace;
}

export default {
  async scheduled(controller, env) {
    const ids = (await env.CATALOG.get<string[]>("ids", "json")) ?? [];
    await Promise.all(
      ids.map(async (id) => {
        const response = await fetch(`https://supplier.example/products/${id}`);
        await env.CATALOG.put(id, await response.text());
      }),
    );
  },
} satisfies ExportedHandler<Env>;
