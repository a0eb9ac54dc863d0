import { DurableObject } from "cloudflare:workers";

export class Renderer extends DurableObject {
  override async fetch(request: Request): Promise<Response> {
    const port = this.ctx.container!.getTcpPort(8080);
    const url = request.url.replace("https:", "http:");
    return port.fetch(new Request(url, request));
  }
}
