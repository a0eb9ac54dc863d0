interface Env {
  AI: Ai;
}

export default {
  async fetch(request, env) {
    const question = await request.text();
    const answer = await env.AI.run("@cf/meta/llama-3.1-8b-instruct", {
      prompt: question,
    });
    return Response.json(answer);
  },
} satisfies ExportedHandler<Env>;
