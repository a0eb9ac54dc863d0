import { DurableObject } from "cloudflare:workers";

interface Env {
  ARTICLES: DurableObjectNamespace<Shop>;
}

export class Shop extends DurableObject<Env> {
  async count(): Promise<number> {
    return (await this.ctx.storage.list({ prefix: "article:" })).size;
  }
}

export default {
  async fetch(request, env) {
    const shop = env.ARTICLES.getByName("shop");
    return Response.json({ articles: await shop.count() });
  },
} satisfies ExportedHandler<Env>;
