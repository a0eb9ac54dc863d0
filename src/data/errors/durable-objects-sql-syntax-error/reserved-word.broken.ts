import { DurableObject } from "cloudflare:workers";

interface Env {
  ARTICLES: DurableObjectNamespace<Shop>;
}

export class Shop extends DurableObject<Env> {
  async create(): Promise<void> {
    this.ctx.storage.sql.exec("CREATE TABLE order (id TEXT PRIMARY KEY, total REAL)");
  }
}

export default {
  async fetch(request, env) {
    const shop = env.ARTICLES.getByName("shop");
    await shop.create();
    return new Response("Created");
  },
} satisfies ExportedHandler<Env>;
