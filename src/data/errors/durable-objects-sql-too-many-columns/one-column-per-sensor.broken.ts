import { DurableObject } from "cloudflare:workers";

interface Env {
  ARTICLES: DurableObjectNamespace<Shop>;
}

export class Shop extends DurableObject<Env> {
  async create(sensors: number): Promise<void> {
    const columns = Array.from({ length: sensors }, (_, n) => `s${n} REAL`).join(", ");
    this.ctx.storage.sql.exec(`CREATE TABLE readings (at INTEGER, ${columns})`);
  }
}

export default {
  async fetch(request, env) {
    const shop = env.ARTICLES.getByName("shop");
    await shop.create(120);
    return new Response("Created");
  },
} satisfies ExportedHandler<Env>;
