interface Env {
  DB: D1Database;
}

const slice = `DELETE FROM events WHERE id IN
  (SELECT id FROM events WHERE created_at < ?1 LIMIT 1000)`;

export default {
  async scheduled(controller, env) {
    const before = controller.scheduledTime - 30 * 86_400_000;
    for (let i = 0; i < 40; i++) {
      const { meta } = await env.DB.prepare(slice).bind(before).run();
      if (meta.changes === 0) break;
    }
  },
} satisfies ExportedHandler<Env>;
