import { DurableObject } from "cloudflare:workers";

export class Renderer extends DurableObject {
  async wake(): Promise<void> {
    this.ctx.container!.start({ enableInternet: false });
  }
}
