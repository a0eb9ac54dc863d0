interface Env {
  AI: { run(model: string, input: unknown): Promise<unknown> };
}

export default {
  async fetch(request, env) {
    const summary = await env.AI.run("@cf/meta/llama-3.1-8b-instruct-fast", {
      messages: [{ role: "user", content: `Summarise: ${await request.text()}` }],
    });
    return Response.json(summary);
  },
} satisfies ExportedHandler<Env>;
