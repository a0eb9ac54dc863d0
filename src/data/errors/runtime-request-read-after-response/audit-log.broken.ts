export default {
  async fetch(request, env, ctx) {
    ctx.waitUntil(audit(request));
    return new Response("Saved");
  },
} satisfies ExportedHandler;

async function audit(request: Request): Promise<void> {
  await scheduler.wait(50);
  console.log("saved", await request.text());
}
