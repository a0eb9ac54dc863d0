interface Env {
  AI: Ai;
}

export default {
  async fetch(request, env) {
    const query = await request.text();
    const found = await env.AI.autorag("shop-help").search({ query });
    return Response.json(found.data);
  },
} satisfies ExportedHandler<Env>;
