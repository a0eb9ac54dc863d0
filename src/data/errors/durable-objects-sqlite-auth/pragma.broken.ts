import { DurableObject } from "cloudflare:workers";

interface Env {
  ARTICLES: DurableObjectNamespace<Shop>;
}

export class Shop extends DurableObject<Env> {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    ctx.storage.sql.exec(`
      PRAGMA journal_mode = WAL; CREATE TABLE IF NOT EXISTS articles (id TEXT)
    `);
  }

  async count(): Promise<number> {
    return this.ctx.storage.sql.exec("SELECT id FROM articles").toArray().length;
  }
}

export default {
  async fetch(request, env) {
    const shop = env.ARTICLES.getByName("shop");
    return Response.json({ articles: await shop.count() });
  },
} satisfies ExportedHandler<Env>;
