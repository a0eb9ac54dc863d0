interface Env {
  DB: D1Database;
}

export default {
  async scheduled(controller, env) {
    await env.DB.prepare("DELETE FROM events WHERE created_at < ?1")
      .bind(controller.scheduledTime - 30 * 86_400_000)
      .run();
  },
} satisfies ExportedHandler<Env>;
