import { DurableObject } from "cloudflare:workers";

interface Env {
  RATES: DurableObjectNamespace<Rates>;
}

export class Rates extends DurableObject<Env> {
  async euro(): Promise<string> {
    const response = await fetch("https://refused.example/euro");
    return await response.text();
  }
}

export default {
  async fetch(request, env) {
    return new Response(await env.RATES.getByName("today").euro());
  },
} satisfies ExportedHandler<Env>;
