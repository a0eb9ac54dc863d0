import { DurableObject } from "cloudflare:workers";

interface Env {
  APP_PORT?: string;
}

export class App extends DurableObject<Env> {
  async isHealthy(): Promise<boolean> {
    const port = Number(this.env.APP_PORT ?? "");
    const answer = await this.ctx.container!.getTcpPort(port).fetch("http://app/health");
    return answer.ok;
  }
}
