import { DurableObject } from "cloudflare:workers";

interface Env {
  SHOPS: DurableObjectNamespace<Shop>;
}

export class Shop extends DurableObject<Env> {
  private settings = { currency: "EUR" };

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    ctx.blockConcurrencyWhile(async () => {
      try {
        const response = await fetch("https://origin.example/settings.json");
        this.settings = await response.json();
      } catch (error) {
        console.warn("settings not loaded, using defaults", error);
      }
    });
  }

  async currency(): Promise<string> {
    return this.settings.currency;
  }
}

export default {
  async fetch(request, env) {
    return new Response(await env.SHOPS.getByName("berlin").currency());
  },
} satisfies ExportedHandler<Env>;
