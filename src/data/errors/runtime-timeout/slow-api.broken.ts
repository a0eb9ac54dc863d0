interface Env {
  RATES: Fetcher;
}

export default {
  async fetch(request, env) {
    const response = await env.RATES.fetch("https://rates.example/eur", {
      signal: AbortSignal.timeout(50),
    });
    return new Response(await response.text());
  },
} satisfies ExportedHandler<Env>;
