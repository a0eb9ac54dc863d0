export default {
  async fetch(request, env, ctx) {
    const jobs = [recordVisit(request.url), refreshPrices()];
    jobs.forEach(ctx.waitUntil);
    return new Response("Hello");
  },
} satisfies ExportedHandler;

async function recordVisit(url: string): Promise<void> {
  console.log("visited", url);
}

async function refreshPrices(): Promise<void> {
  await fetch("https://origin.example/prices");
}
