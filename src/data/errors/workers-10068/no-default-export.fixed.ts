import { DurableObject } from "cloudflare:workers";

export class Cart extends DurableObject {
  async add(sku: string): Promise<void> {
    await this.ctx.storage.put(sku, Date.now());
  }
}

export default {
  async fetch() {
    return new Response("Nothing to see here", { status: 404 });
  },
} satisfies ExportedHandler;
