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

  async setPrice(id: string, price: number): Promise<void> {
    const query = "INSERT OR REPLACE INTO articles VALUES (?, ?)";
    this.ctx.storage.sql.exec(query, [id, price] as never);
  }
}

export default {
  async fetch(request, env) {
    const shop = env.ARTICLES.getByName("shop");
    await shop.setPrice("tea", 4);
    return new Response("Saved");
  },
} satisfies ExportedHandler<Env>;
