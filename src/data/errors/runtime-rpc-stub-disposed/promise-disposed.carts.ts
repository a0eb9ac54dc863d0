import { RpcTarget, WorkerEntrypoint } from "cloudflare:workers";

class Cart extends RpcTarget {
  size(): number {
    return 0;
  }
}

export default class Carts extends WorkerEntrypoint {
  open(): Cart {
    return new Cart();
  }
}
