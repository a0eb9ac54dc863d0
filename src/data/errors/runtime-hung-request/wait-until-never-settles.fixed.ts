export default {
  async fetch(request, env, ctx) {
    const flushed = new Promise<void>((resolve) => {
      console.log("queueing visit", request.url);
      resolve();
    });
    ctx.waitUntil(flushed);
    return new Response("Hello");
  },
} satisfies ExportedHandler;
