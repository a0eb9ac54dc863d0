import { DurableObject } from "cloudflare:workers";

interface Env {
  ARTICLES: DurableObjectNamespace<Shop>;
}

export class Shop extends DurableObject<Env> {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    ctx.storage.sql.exec(`CREATE TABLE IF NOT EXISTS articles (name TEXT, price REAL)`);
  }

  async cheapest(name: string): Promise<number> {
    const { sql } = this.ctx.storage;
    sql.exec("INSERT INTO articles VALUES ('tea', 4), ('tea', 3)");
    const query = "SELECT price FROM articles WHERE name = ?";
    return sql.exec<{ price: number }>(query, name).one().price;
  }
}

export default {
  async fetch(request, env) {
    const shop = env.ARTICLES.getByName("shop");
    return Response.json({ price: await shop.cheapest("tea") });
  },
} satisfies ExportedHandler<Env>;
