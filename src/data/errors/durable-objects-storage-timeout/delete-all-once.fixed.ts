import { DurableObject } from "cloudflare:workers";

interface Env {
  ARCHIVES: DurableObjectNamespace<Archive>;
}

export class Archive extends DurableObject<Env> {
  async clear(): Promise<void> {
    await this.ctx.storage.deleteAll();
  }
}

export default {
  async fetch(request, env) {
    for (let attempt = 1; ; attempt++) {
      try {
        await env.ARCHIVES.getByName("2019").clear();
        return new Response("Cleared");
      } catch (error) {
        if (attempt === 5) throw error;
        await scheduler.wait(Math.random() * 500 * 2 ** attempt);
      }
    }
  },
} satisfies ExportedHandler<Env>;
