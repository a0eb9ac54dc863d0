import { DurableObject } from "cloudflare:workers";

interface Env {
  CATALOGS: DurableObjectNamespace<Catalog>;
}

export class Catalog extends DurableObject<Env> {
  async load(articles: [string, unknown][]): Promise<void> {
    for (let i = 0; i < articles.length; i += 128) {
      await this.ctx.storage.put(Object.fromEntries(articles.slice(i, i + 128)));
    }
  }
}
