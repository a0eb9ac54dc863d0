import { DurableObject } from "cloudflare:workers";

interface Env {
  STOCKS: DurableObjectNamespace<Stock>;
  CACHE: KVNamespace;
}

export class Stock extends DurableObject<Env> {
  async left(): Promise<number> {
    return (await this.ctx.storage.get<number>("left")) ?? 0;
  }
}

export default {
  async fetch(request, env) {
    const left = await env.STOCKS.getByName("console-launch").left();
    return Response.json({ left });
  },
} satisfies ExportedHandler<Env>;
