interface Env {
  AI: { run(model: string, input: unknown): Promise<unknown> };
}

export default {
  async fetch(request, env) {
    const answer = await env.AI.run("@cf/zai-org/glm-4.7-flash", {
      messages: [{ role: "user", content: await request.text() }],
      lora: "support-tone",
    });
    return Response.json(answer);
  },
} satisfies ExportedHandler<Env>;
