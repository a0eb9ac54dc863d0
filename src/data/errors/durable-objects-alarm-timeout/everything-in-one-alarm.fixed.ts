import { DurableObject } from "cloudflare:workers";

interface Env {
  JOBS: DurableObjectNamespace<Mailing>;
}

export class Mailing extends DurableObject<Env> {
  override async alarm(): Promise<void> {
    const todo = { prefix: "todo:", limit: 100 };
    const customers = await this.ctx.storage.list<string>(todo);
    for (const [key, address] of customers) {
      await fetch(`https://origin.example/send/${address}`, { method: "POST" });
      await this.ctx.storage.delete(key);
    }
    if (customers.size === 100) await this.ctx.storage.setAlarm(Date.now());
  }
}
