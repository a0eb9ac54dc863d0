interface Env {
  DB: D1Database;
}

export default {
  async fetch(_request, env) {
    return listOrders(env.DB);
  },
} satisfies ExportedHandler<Env>;

async function listOrders(db: D1Database): Promise<Response> {
  const { results } = await db.prepare("SELECT id, total FROM orders").all();
  return Response.json(results);
}
