interface Env {
  AI: Ai;
}

export default {
  async fetch(request, env) {
    const answer = await env.AI.run(
      "@cf/meta/llama-3.3-70b-instruct-fp8-fast",
      { prompt: await request.text() },
      { gateway: { id: "shop" } },
    );
    return Response.json(answer);
  },
} satisfies ExportedHandler<Env>;
