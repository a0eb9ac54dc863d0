interface Env {
  RATES: Fetcher;
}

export default {
  async fetch(request, env) {
    try {
      const response = await env.RATES.fetch("https://rates.example/eur", {
        signal: AbortSignal.timeout(50),
      });
      return new Response(await response.text());
    } catch (error) {
      if ((error as Error).name !== "TimeoutError") throw error;
      return new Response("Rates are not available now.", { status: 504 });
    }
  },
} satisfies ExportedHandler<Env>;
