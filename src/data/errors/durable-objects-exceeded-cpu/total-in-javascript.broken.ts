import { DurableObject } from "cloudflare:workers";

interface Env {
  SHOPS: DurableObjectNamespace<Shop>;
}

export class Shop extends DurableObject<Env> {
  async turnover(): Promise<number> {
    let total = 0;
    for (const row of this.ctx.storage.sql.exec("SELECT * FROM orders")) {
      total += JSON.parse(String(row.json)).amount;
    }
    return total;
  }
}
