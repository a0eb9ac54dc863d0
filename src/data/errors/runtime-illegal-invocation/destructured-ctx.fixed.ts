export default {
  async fetch(request, env, ctx) {
    ctx.waitUntil(recordVisit(request.url));
    return new Response("Hello");
  },
} satisfies ExportedHandler;

async function recordVisit(url: string): Promise<void> {
  console.log("visited", url);
}
