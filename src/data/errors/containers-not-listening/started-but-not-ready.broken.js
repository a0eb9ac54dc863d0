import { DurableObject } from "cloudflare:workers";

export class App extends DurableObject {
  async fetch(request) {
    const container = this.ctx.container;
    if (!container.running) container.start();
    const url = request.url.replace("https:", "http:");
    return container.getTcpPort(8080).fetch(new Request(url, request));
  }
}
