import { DurableObject } from "cloudflare:workers";

interface Env {
  ARTICLES: DurableObjectNamespace<Shop>;
}

export class Shop extends DurableObject<Env> {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    ctx.storage.sql.exec(`CREATE TABLE IF NOT EXISTS events (id INTEGER PRIMARY KEY)`);
  }

  async add(id: bigint): Promise<void> {
    this.ctx.storage.sql.exec("INSERT INTO events VALUES (?)", id as never);
  }
}

export default {
  async fetch(request, env) {
    const shop = env.ARTICLES.getByName("shop");
    await shop.add(42n);
    return new Response("Added");
  },
} satisfies ExportedHandler<Env>;
