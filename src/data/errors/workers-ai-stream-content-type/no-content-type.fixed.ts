interface Env {
  AI: { run(model: string, input: unknown): Promise<unknown> };
}

export default {
  async fetch(request, env) {
    const contentType = request.headers.get("content-type") ?? "audio/mpeg";
    const result = await env.AI.run("@cf/deepgram/nova-3", {
      audio: { body: request.body, contentType },
    });
    return Response.json(result);
  },
} satisfies ExportedHandler<Env>;
