import { DurableObject } from "cloudflare:workers";

interface Env {
  PRICES: DurableObjectNamespace<Prices>;
}

export class Prices extends DurableObject<Env> {
  private list?: Promise<Record<string, number>>;

  override async fetch(): Promise<Response> {
    this.list ??= scheduler.wait(300).then(() => ({ tea: 4 }));
    return Response.json(await this.list);
  }
}

export default {
  async fetch(request, env) {
    try {
      const signal = AbortSignal.timeout(150);
      return await env.PRICES.getByName("shop").fetch("https://prices/", { signal });
    } catch (error) {
      const { message, retryable } = error as Record<string, unknown>;
      return Response.json({ message, retryable }, { status: 503 });
    }
  },
} satisfies ExportedHandler<Env>;
