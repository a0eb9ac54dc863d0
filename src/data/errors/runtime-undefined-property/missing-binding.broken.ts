interface Env {
  DB: D1Database;
}

export default {
  async fetch(request, env) {
    const query = env.DB.prepare("SELECT 1 AS ok");
    return Response.json(await query.first());
  },
} satisfies ExportedHandler<Env>;
