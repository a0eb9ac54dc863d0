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
    const cached = await env.CACHE.get<number>("left", "json");
    if (cached !== null) return Response.json({ left: cached });
    const left = await env.STOCKS.getByName("console-launch").left();
    await env.CACHE.put("left", String(left), { expirationTtl: 60 });
    return Response.json({ left });
  },
} satisfies ExportedHandler<Env>;
