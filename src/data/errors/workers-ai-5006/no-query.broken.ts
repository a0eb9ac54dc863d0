interface Env {
  AI: { run(model: string, input: unknown): Promise<unknown> };
}

export default {
  async fetch(request, env) {
    const { answers } = await request.json<{ answers: string[] }>();
    const ranked = await env.AI.run("@cf/baai/bge-reranker-base", {
      contexts: answers.map((text) => ({ text })),
    });
    return Response.json(ranked);
  },
} satisfies ExportedHandler<Env>;
