import { DurableObject } from "cloudflare:workers";

interface Env {
  QUOTES: DurableObjectNamespace<Quotes>;
}

export class Quotes extends DurableObject<Env> {
  async refresh(): Promise<void> {
    const loading = fetch("https://origin.example/quotes");
    await this.ctx.blockConcurrencyWhile(async () => {
      const response = await loading;
      await this.ctx.storage.put("quotes", await response.text());
    });
  }
}
