interface Env {
  DB: D1Database;
}

export default {
  async fetch(request, env) {
    return new Response(await env.DB.dump());
  },
} satisfies ExportedHandler<Env>;
