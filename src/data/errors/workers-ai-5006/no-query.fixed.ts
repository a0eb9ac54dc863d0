interface Env {
  AI: { run(model: string, input: unknown): Promise<unknown> };
}

export default {
  async fetch(request, env) {
    const { question, answers } = await request.json<{
      question: string;
      answers: string[];
    }>();
    const ranked = await env.AI.run("@cf/baai/bge-reranker-base", {
      query: question,
      contexts: answers.map((text) => ({ text })),
    });
    return Response.json(ranked);
  },
} satisfies ExportedHandler<Env>;
