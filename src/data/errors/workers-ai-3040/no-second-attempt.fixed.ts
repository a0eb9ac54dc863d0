interface Env {
  AI: Ai;
}

export default {
  async fetch(request, env) {
    const { review } = await request.json<{ review: string }>();
    const prompt = `Summarize this review: ${review}`;
    try {
      const summary = await env.AI.run("@cf/meta/llama-3.3-70b-instruct-fp8-fast", {
        prompt,
      });
      return Response.json(summary);
    } catch (error) {
      if (!(error instanceof Error) || !error.message.startsWith("3040:")) throw error;
      const summary = await env.AI.run("@cf/meta/llama-3.2-3b-instruct", { prompt });
      return Response.json(summary);
    }
  },
} satisfies ExportedHandler<Env>;
