interface Env {
  AI: Ai;
}

export default {
  async fetch(request, env) {
    const answer = await env.AI.run(
      "@cf/google/gemma-4-26b-a4b-it",
      { prompt: await request.text() },
      { gateway: { id: "shop" } },
    );
    return Response.json(answer);
  },
} satisfies ExportedHandler<Env>;
