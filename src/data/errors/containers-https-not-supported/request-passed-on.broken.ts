import { DurableObject } from "cloudflare:workers";

export class Renderer extends DurableObject {
  override async fetch(request: Request): Promise<Response> {
    const port = this.ctx.container!.getTcpPort(8080);
    return port.fetch(request);
  }
}
