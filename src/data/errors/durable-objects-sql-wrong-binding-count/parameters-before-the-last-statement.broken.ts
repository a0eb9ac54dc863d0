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

  async sell(id: string): Promise<void> {
    const { sql } = this.ctx.storage;
    sql.exec("DELETE FROM articles WHERE id = ?; SELECT count(*) FROM articles", id);
  }
}

export default {
  async fetch(request, env) {
    const shop = env.ARTICLES.getByName("shop");
    await shop.sell("tea");
    return new Response("Sold");
  },
} satisfies ExportedHandler<Env>;
