import { WorkerEntrypoint } from "cloudflare:workers";

class Order {
  constructor(
    readonly id: string,
    readonly total: number,
  ) {}
}

export default class Orders extends WorkerEntrypoint {
  async find(id: string): Promise<Order> {
    return new Order(id, 20);
  }
}
