import { DurableObject } from "cloudflare:workers";

interface Env {
  SHOPS: DurableObjectNamespace<Shop>;
}

export class Shop extends DurableObject<Env> {
  async turnover(): Promise<number> {
    const { total } = this.ctx.storage.sql
      .exec<{ total: number }>("SELECT total(amount) AS total FROM orders")
      .one();
    return total;
  }
}
