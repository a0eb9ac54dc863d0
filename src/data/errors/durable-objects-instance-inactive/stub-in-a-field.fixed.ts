import { DurableObject } from "cloudflare:workers";

interface Env {
  LEDGERS: DurableObjectNamespace<Ledger>;
  ACCOUNTS: DurableObjectNamespace<Account>;
}

export class Ledger extends DurableObject<Env> {
  async append(entry: string): Promise<void> {
    await this.ctx.storage.put(entry, Date.now());
  }
}

export class Account extends DurableObject<Env> {
  private get ledger() {
    return this.env.LEDGERS.getByName("2026");
  }

  async pay(entry: string): Promise<void> {
    await this.ledger.append(entry);
  }
}
