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

  async price(id: string): Promise<number> {
    const query = "SELECT prize FROM articles WHERE id = ?";
    const [row] = this.ctx.storage.sql.exec(query, id);
    return Number(row?.prize ?? 0);
  }
}

export default {
  async fetch(request, env) {
    const shop = env.ARTICLES.getByName("shop");
    return Response.json({ price: await shop.price("tea") });
  },
} satisfies ExportedHandler<Env>;
