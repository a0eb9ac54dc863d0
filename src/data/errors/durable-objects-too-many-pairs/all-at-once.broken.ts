import { DurableObject } from "cloudflare:workers";

interface Env {
  CARTS: DurableObjectNamespace<Cart>;
}

export class Cart extends DurableObject<Env> {
  async prices(numbers: string[]): Promise<Record<string, number>> {
    const prices = await this.ctx.storage.get<number>(numbers);
    return Object.fromEntries(prices);
  }
}

export default {
  async fetch(request, env) {
    const cart = env.CARTS.getByName("session-7");
    return Response.json(await cart.prices(await request.json()));
  },
} satisfies ExportedHandler<Env>;
