import { RpcTarget, WorkerEntrypoint } from "cloudflare:workers";

class Cart extends RpcTarget {
  #items: string[] = [];

  add(item: string): number {
    return this.#items.push(item);
  }
}

export default class Carts extends WorkerEntrypoint {
  open(_user: string): { cart: Cart } {
    return { cart: new Cart() };
  }
}
