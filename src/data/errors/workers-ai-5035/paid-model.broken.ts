interface Env {
  AI: { run(model: string, input: unknown): Promise<unknown> };
}

export default {
  async fetch(request, env) {
    const summary = await env.AI.run("@cf/moonshotai/kimi-k2.6", {
      messages: [{ role: "user", content: `Summarise: ${await request.text()}` }],
    });
    return Response.json(summary);
  },
} satisfies ExportedHandler<Env>;
