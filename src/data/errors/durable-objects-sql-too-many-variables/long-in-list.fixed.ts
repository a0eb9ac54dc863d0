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

  async prices(ids: string[]): Promise<number> {
    const query = `SELECT price FROM articles
      WHERE id IN (SELECT value FROM json_each(?))`;
    return this.ctx.storage.sql.exec(query, JSON.stringify(ids)).toArray().length;
  }
}

export default {
  async fetch(request, env) {
    const shop = env.ARTICLES.getByName("shop");
    const ids = Array.from({ length: 250 }, (_, n) => `article-${n}`);
    return Response.json({ found: await shop.prices(ids) });
  },
} satisfies ExportedHandler<Env>;
