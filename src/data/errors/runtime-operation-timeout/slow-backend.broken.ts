interface Env {
  STOCK: Fetcher;
}

export default {
  async fetch(request, env) {
    const init = { signal: AbortSignal.timeout(50) };
    return env.STOCK.fetch("https://stock.example/tea", init);
  },
} satisfies ExportedHandler<Env>;
