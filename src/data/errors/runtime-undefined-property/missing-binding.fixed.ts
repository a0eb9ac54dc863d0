interface Env {
  DB?: D1Database;
}

export default {
  async fetch(request, env) {
    if (!env.DB) return new Response("Binding DB is missing", { status: 500 });
    const query = env.DB.prepare("SELECT 1 AS ok");
    return Response.json(await query.first());
  },
} satisfies ExportedHandler<Env>;
