import { DurableObject } from "cloudflare:workers";

interface Env {
  BASKETS: DurableObjectNamespace<Basket>;
}

export class Basket extends DurableObject<Env> {
  async prices(articles: string[]): Promise<number[]> {
    const prices = await Promise.all(
      articles.map((article) => this.ctx.storage.get<number>(article)),
    );
    return prices.map((price) => price ?? 0);
  }
}
