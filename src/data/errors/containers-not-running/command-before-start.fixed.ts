import { DurableObject } from "cloudflare:workers";

export class Builder extends DurableObject {
  async stop(): Promise<void> {
    const container = this.ctx.container!;
    if (container.running) container.signal(15);
  }
}
