import { DurableObject } from "cloudflare:workers";

export class Cart extends DurableObject {
  async add(sku: string): Promise<void> {
    await this.ctx.storage.put(sku, Date.now());
  }
}
