import { DurableObject } from "cloudflare:workers";

interface Env {
  ARTICLES: DurableObjectNamespace<Shop>;
}

export class Shop extends DurableObject<Env> {
  async migrate(): Promise<void> {
    const file = "CREATE TABLE a (id); CREATE TABLE b (id);";
    this.ctx.storage.sql.exec(file);
  }
}

export default {
  async fetch(request, env) {
    const shop = env.ARTICLES.getByName("shop");
    await shop.migrate();
    return new Response("Migrated");
  },
} satisfies ExportedHandler<Env>;
