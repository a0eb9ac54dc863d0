import { DurableObject } from "cloudflare:workers";

interface Env {
  JOBS: DurableObjectNamespace<Mailing>;
}

export class Mailing extends DurableObject<Env> {
  override async alarm(): Promise<void> {
    const customers = await this.ctx.storage.list<string>({ prefix: "todo:" });
    for (const [key, address] of customers) {
      await fetch(`https://origin.example/send/${address}`, { method: "POST" });
      await this.ctx.storage.delete(key);
    }
  }
}
