interface Env {
  STOCK: Fetcher;
}

export default {
  async fetch(request, env) {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 50);
    const init = { signal: controller.signal };
    return env.STOCK.fetch("https://stock.example/tea", init);
  },
} satisfies ExportedHandler<Env>;
