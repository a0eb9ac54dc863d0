import { DurableObject } from "cloudflare:workers";

interface Env {
  ARTICLES: DurableObjectNamespace<Shop>;
}

export class Shop extends DurableObject<Env> {
  async count(): Promise<number> {
    const { sql } = this.ctx.storage;
    sql.exec("CREATE TABLE IF NOT EXISTS articles (id TEXT)");
    return sql.exec("SELECT id FROM articles").toArray().length;
  }
}

export default {
  async fetch(request, env) {
    const shop = env.ARTICLES.getByName("shop");
    return Response.json({ articles: await shop.count() });
  },
} satisfies ExportedHandler<Env>;
