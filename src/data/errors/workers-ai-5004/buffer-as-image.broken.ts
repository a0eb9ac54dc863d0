interface Env {
  AI: { run(model: string, input: unknown): Promise<unknown> };
}

export default {
  async fetch(request, env) {
    const recording = await request.arrayBuffer();
    const speech = await env.AI.run("@cf/openai/whisper-large-v3-turbo", {
      audio: recording,
    });
    return Response.json(speech);
  },
} satisfies ExportedHandler<Env>;
