import { DurableObject } from "cloudflare:workers";

interface Env {
  FOLDERS: DurableObjectNamespace<Folders>;
}

export class Folders extends DurableObject<Env> {
  async create(path: string[]): Promise<void> {
    if (path.length > 1) await this.create(path.slice(0, -1));
    await this.ctx.storage.put(path.join("/"), {});
  }
}

export default {
  async fetch(request, env) {
    const path = Array.from({ length: 80 }, (_, depth) => `folder-${depth}`);
    await env.FOLDERS.getByName("archive").create(path);
    return new Response("Created");
  },
} satisfies ExportedHandler<Env>;
