import { DurableObject } from "cloudflare:workers";

interface Env {
  APP_PORT?: string;
}

export class App extends DurableObject<Env> {
  override async fetch(request: Request): Promise<Response> {
    const port = Number(this.env.APP_PORT ?? "");
    return this.ctx.container!.getTcpPort(port).fetch(request);
  }
}
