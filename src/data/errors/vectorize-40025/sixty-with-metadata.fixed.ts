interface Env {
  AI: { run(model: string, input: unknown): Promise<{ data: number[][] }> };
  ARTICLES: Vectorize;
}

export default {
  async fetch(request, env) {
    const { data } = await env.AI.run("@cf/baai/bge-base-en-v1.5", {
      text: [await request.text()],
    });
    const found = await env.ARTICLES.query(data[0], { topK: 50, returnMetadata: "all" });
    return Response.json(found.matches);
  },
} satisfies ExportedHandler<Env>;
