interface Env {
  AI: { run(model: string, input: unknown): Promise<unknown> };
}

export default {
  async fetch(request, env) {
    const summary = await env.AI.run("@cf/google/gemma-4-26b-a4b-it", {
      messages: [{ role: "user", content: `Summarise: ${await request.text()}` }],
    });
    return Response.json(summary);
  },
} satisfies ExportedHandler<Env>;
