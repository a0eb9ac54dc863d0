import { DurableObject } from "cloudflare:workers";

interface Env {
  ARTICLES: DurableObjectNamespace<Shop>;
}

export class Shop extends DurableObject<Env> {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    ctx.storage.sql.exec(`
      CREATE TABLE IF NOT EXISTS articles (id TEXT PRIMARY KEY, price REAL)
    `);
  }

  async load(ids: string[]): Promise<void> {
    for (const id of ids) {
      this.ctx.storage.sql.exec("INSERT INTO articles VALUES (?, 1)", id);
    }
  }
}

export default {
  async fetch(request, env) {
    const shop = env.ARTICLES.getByName("shop");
    const ids = Array.from({ length: 8_000 }, (_, n) => `article-${n}`);
    await shop.load(ids);
    return new Response("Loaded");
  },
} satisfies ExportedHandler<Env>;
