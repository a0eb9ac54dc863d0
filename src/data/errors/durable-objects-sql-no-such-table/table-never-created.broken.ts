import { DurableObject } from "cloudflare:workers";

interface Env {
  ARTICLES: DurableObjectNamespace<Shop>;
}

export class Shop extends DurableObject<Env> {
  async price(id: string): Promise<number> {
    const [row] = this.ctx.storage.sql.exec("SELECT price FROM articles WHERE id = ?", id);
    return Number(row?.price ?? 0);
  }
}

export default {
  async fetch(request, env) {
    const shop = env.ARTICLES.getByName("shop");
    return Response.json({ price: await shop.price("tea") });
  },
} satisfies ExportedHandler<Env>;
