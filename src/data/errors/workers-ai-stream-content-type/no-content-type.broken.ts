interface Env {
  AI: { run(model: string, input: unknown): Promise<unknown> };
}

export default {
  async fetch(request, env) {
    const result = await env.AI.run("@cf/deepgram/nova-3", {
      audio: { body: request.body },
    });
    return Response.json(result);
  },
} satisfies ExportedHandler<Env>;
