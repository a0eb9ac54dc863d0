import { DurableObject } from "cloudflare:workers";

export class Cart extends DurableObject {
  async size() {
    return 0;
  }
}

export default {
  async fetch(request, env) {
    const cart = env.CARTS.getByName("ada");
    return new Response(`${await cart.size()} items`);
  },
};
