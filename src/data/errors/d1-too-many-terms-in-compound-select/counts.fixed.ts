interface Env {
  DB: D1Database;
}

const states = ["new", "paid", "packed", "sent", "done", "void"];

export default {
  async fetch(request, env) {
    const count = env.DB.prepare("SELECT count(*) AS n FROM orders WHERE state = ?1");
    const results = await env.DB.batch(states.map((state) => count.bind(state)));
    return Response.json(results.length);
  },
} satisfies ExportedHandler<Env>;
