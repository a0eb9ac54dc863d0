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

  async count(): Promise<number> {
    const { n } = this.ctx.storage.sql
      .exec<{ n: number }>("SELECT count(*) AS n FROM articles")
      .one();
    return n;
  }

  async restart(): Promise<void> {
    this.ctx.abort("Restart requested.");
  }
}

export default {
  async fetch(request, env) {
    const shop = env.ARTICLES.getByName("shop");
    if (request.url.endsWith("/restart")) {
      await shop.restart().catch(() => {});
      return new Response("Restarted");
    }
    return Response.json({ articles: await shop.count() });
  },
} satisfies ExportedHandler<Env>;
