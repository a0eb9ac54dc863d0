import { DurableObject } from "cloudflare:workers";

export class Builder extends DurableObject {
  async stop(): Promise<void> {
    this.ctx.container!.signal(15);
  }
}
