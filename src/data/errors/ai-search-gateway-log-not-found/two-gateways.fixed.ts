interface Env {
  AI: Ai;
}

export default {
  async fetch(request, env) {
    const prompt = await request.text();
    const model = "@cf/meta/llama-3.3-70b-instruct-fp8-fast";
    const answer = await env.AI.run(model, { prompt }, { gateway: { id: "shop" } });
    const log = await env.AI.gateway("shop").getLog(env.AI.aiGatewayLogId ?? "");
    return Response.json({ answer, tokens: log.tokens_out });
  },
} satisfies ExportedHandler<Env>;
