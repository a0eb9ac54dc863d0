interface Env {
  AI: Ai;
}

export default {
  async fetch(request, env) {
    const { review } = await request.json<{ review: string }>();
    const prompt = `Summarize this review: ${review}`;
    const summary = await env.AI.run("@cf/google/gemma-4-26b-a4b-it", { prompt });
    return Response.json(summary);
  },
} satisfies ExportedHandler<Env>;
