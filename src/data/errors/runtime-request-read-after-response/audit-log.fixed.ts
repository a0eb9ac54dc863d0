export default {
  async fetch(request, env, ctx) {
    const body = await request.text();
    ctx.waitUntil(audit(body));
    return new Response("Saved");
  },
} satisfies ExportedHandler;

async function audit(body: string): Promise<void> {
  await scheduler.wait(50);
  console.log("saved", body);
}
