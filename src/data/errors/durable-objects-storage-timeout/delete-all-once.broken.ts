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
    await env.ARCHIVES.getByName("2019").clear();
    return new Response("Cleared");
  },
} satisfies ExportedHandler<Env>;
