import { DurableObject } from "cloudflare:workers";

interface Env {
  CATALOGS: DurableObjectNamespace<Catalog>;
}

export class Catalog extends DurableObject<Env> {
  async load(articles: [string, unknown][]): Promise<void> {
    for (const [number, article] of articles) {
      this.ctx.storage.put(number, article);
    }
  }
}
