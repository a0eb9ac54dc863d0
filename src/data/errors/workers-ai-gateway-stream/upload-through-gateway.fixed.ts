interface Env {
  AI: { run(model: string, input: unknown, options?: unknown): Promise<unknown> };
}

export default {
  async fetch(request, env) {
    const input = { audio: { body: request.body, contentType: "audio/mpeg" } };
    const result = await env.AI.run("@cf/deepgram/nova-3", input);
    return Response.json(result);
  },
} satisfies ExportedHandler<Env>;
