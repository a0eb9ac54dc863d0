interface Env {
  AI: Ai;
}

export default {
  async fetch(request, env) {
    const { review } = await request.json<{ review: string }>();
    const prompt = `Summarize this review: ${review}`;
    const summary = await env.AI.run("@cf/meta/llama-3.3-70b-instruct-fp8-fast", {
      prompt,
    });
    return Response.json(summary);
  },
} satisfies ExportedHandler<Env>;
