interface Env {
  AI: { run(model: string, input: unknown): Promise<unknown> };
}

export default {
  async fetch(request, env) {
    const answer = await env.AI.run("@cf/mistral/mistral-7b-instruct-v0.2-lora", {
      messages: [{ role: "user", content: await request.text() }],
      lora: "support-tone",
    });
    return Response.json(answer);
  },
} satisfies ExportedHandler<Env>;
