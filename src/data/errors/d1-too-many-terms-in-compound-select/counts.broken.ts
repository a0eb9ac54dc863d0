interface Env {
  DB: D1Database;
}

const states = ["new", "paid", "packed", "sent", "done", "void"];

export default {
  async fetch(request, env) {
    const sql = states
      .map((state) => `SELECT count(*) AS n FROM orders WHERE state = '${state}'`)
      .join(" UNION ALL ");
    const { results } = await env.DB.prepare(sql).all();
    return Response.json(results.length);
  },
} satisfies ExportedHandler<Env>;
