interface Env {
  STOCK: Fetcher;
}

export default {
  async fetch(request, env) {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 50);
    const init = { signal: controller.signal };
    try {
      return await env.STOCK.fetch("https://stock.example/tea", init);
    } catch (error) {
      if ((error as Error).name !== "AbortError") throw error;
      return new Response("Stock is not known", { status: 504 });
    }
  },
} satisfies ExportedHandler<Env>;
