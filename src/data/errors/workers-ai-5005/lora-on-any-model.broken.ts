interface Env {
  AI: { run(model: string, input: unknown): Promise<unknown> };
}

export default {
  async fetch(request, env) {
    const answer = await env.AI.run("@cf/meta/llama-3.1-8b-instruct", {
      prompt: await request.text(),
      lora: "support-tone",
    });
    return Response.json(answer);
  },
} satisfies ExportedHandler<Env>;
