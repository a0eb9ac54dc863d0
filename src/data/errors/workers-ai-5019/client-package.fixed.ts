interface Env {
  AI: Ai;
}

export default {
  async fetch(_request, env) {
    const answer = await env.AI.run("@cf/meta/llama-3.1-8b-instruct", { prompt: "Hello" });
    return Response.json(answer);
  },
} satisfies ExportedHandler<Env>;
