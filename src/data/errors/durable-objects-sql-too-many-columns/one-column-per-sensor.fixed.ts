import { DurableObject } from "cloudflare:workers";

interface Env {
  ARTICLES: DurableObjectNamespace<Shop>;
}

export class Shop extends DurableObject<Env> {
  async create(sensors: number): Promise<void> {
    console.log(`one row for each of ${sensors} sensors`);
    this.ctx.storage.sql.exec(
      "CREATE TABLE readings (at INTEGER, sensor INTEGER, value REAL)",
    );
  }
}

export default {
  async fetch(request, env) {
    const shop = env.ARTICLES.getByName("shop");
    await shop.create(120);
    return new Response("Created");
  },
} satisfies ExportedHandler<Env>;
