import { DurableObject } from "cloudflare:workers";

interface Env {
  WALLETS: DurableObjectNamespace<Wallet>;
}

export class Wallet extends DurableObject<Env> {
  async credit(payment: string): Promise<void> {
    await this.ctx.blockConcurrencyWhile(async () => {
      const response = await fetch(`https://origin.example/payments/${payment}`);
      await this.ctx.storage.put(payment, await response.text());
    });
  }
}

export default {
  async fetch(request, env) {
    const payment = new URL(request.url).pathname.slice(1);
    await env.WALLETS.getByName("merchant-9").credit(payment);
    return new Response("Credited");
  },
} satisfies ExportedHandler<Env>;
