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

  async find(words: string): Promise<number> {
    this.ctx.storage.sql.exec("INSERT INTO articles VALUES ('green tea', 4)");
    const query = "SELECT id FROM articles WHERE instr(id, ?) > 0";
    return this.ctx.storage.sql.exec(query, words).toArray().length;
  }
}

export default {
  async fetch(request, env) {
    const shop = env.ARTICLES.getByName("shop");
    const words = "black tea from the second harvest of the highlands, 250 g";
    const found = await shop.find(words);
    return Response.json({ found });
  },
} satisfies ExportedHandler<Env>;
