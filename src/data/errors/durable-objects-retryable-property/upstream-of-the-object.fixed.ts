import { DurableObject } from "cloudflare:workers";

interface Env {
  RATES: DurableObjectNamespace<Rates>;
}

export class Rates extends DurableObject<Env> {
  async euro(): Promise<string> {
    try {
      const response = await fetch("https://refused.example/euro");
      return await response.text();
    } catch {
      return (await this.ctx.storage.get<string>("euro")) ?? "unknown";
    }
  }
}

export default {
  async fetch(request, env) {
    return new Response(await env.RATES.getByName("today").euro());
  },
} satisfies ExportedHandler<Env>;
