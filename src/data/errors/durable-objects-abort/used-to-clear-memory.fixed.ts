import { DurableObject } from "cloudflare:workers";

interface Env {
  CARTS: DurableObjectNamespace<Cart>;
}

export class Cart extends DurableObject<Env> {
  private lines = new Map<string, number>();

  async empty(): Promise<string> {
    this.lines.clear();
    return "Emptied";
  }
}

export default {
  async fetch(request, env) {
    return new Response(await env.CARTS.getByName("session-7").empty());
  },
} satisfies ExportedHandler<Env>;
