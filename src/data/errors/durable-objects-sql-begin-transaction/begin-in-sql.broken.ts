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

  async load(prices: [string, number][]): Promise<void> {
    const { sql } = this.ctx.storage;
    sql.exec("BEGIN TRANSACTION");
    for (const row of prices) sql.exec("INSERT INTO articles VALUES (?, ?)", ...row);
    sql.exec("COMMIT");
  }
}

export default {
  async fetch(request, env) {
    const shop = env.ARTICLES.getByName("shop");
    await shop.load([["tea", 4]]);
    return new Response("Loaded");
  },
} satisfies ExportedHandler<Env>;
