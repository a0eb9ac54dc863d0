import { DurableObject } from "cloudflare:workers";

export class Renderer extends DurableObject {
  override async fetch(request: Request): Promise<Response> {
    const container = this.ctx.container!;
    container.start();
    return container.getTcpPort(8080).fetch(request);
  }
}
