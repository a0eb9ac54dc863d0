import { DurableObject } from "cloudflare:workers";

interface Env {
  ARTICLES: DurableObjectNamespace<Shop>;
}

export class Shop extends DurableObject<Env> {
  async price(id: string): Promise<number> {
    const query = "SELECT price FROM articles WHERE id = ?";
    const [row] = this.ctx.storage.sql.exec(query, id);
    return Number(row?.price ?? 0);
  }
}

export default {
  async fetch(request, env) {
    const shop = env.ARTICLES.getByName("shop");
    return Response.json({ price: await shop.price("tea") });
  },
} satisfies ExportedHandler<Env>;
