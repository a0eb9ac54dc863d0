interface Env {
  STOCK: Fetcher;
}

export default {
  async fetch(request, env) {
    const init = { signal: AbortSignal.timeout(50) };
    try {
      return await env.STOCK.fetch("https://stock.example/tea", init);
    } catch (error) {
      if ((error as Error).name !== "TimeoutError") throw error;
      return new Response("Stock is not known", { status: 504 });
    }
  },
} satisfies ExportedHandler<Env>;
