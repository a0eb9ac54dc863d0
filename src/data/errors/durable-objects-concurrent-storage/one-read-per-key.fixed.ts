import { DurableObject } from "cloudflare:workers";

interface Env {
  BASKETS: DurableObjectNamespace<Basket>;
}

export class Basket extends DurableObject<Env> {
  async prices(articles: string[]): Promise<number[]> {
    const prices = await this.ctx.storage.get<number>(articles);
    return articles.map((article) => prices.get(article) ?? 0);
  }
}
