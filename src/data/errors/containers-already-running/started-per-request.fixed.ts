import { DurableObject } from "cloudflare:workers";

export class Renderer extends DurableObject {
  async wake(): Promise<void> {
    const container = this.ctx.container!;
    if (!container.running) container.start({ enableInternet: false });
  }
}
