import { WorkerEntrypoint } from "cloudflare:workers";

interface Order {
  id: string;
  total: number;
}

export default class Orders extends WorkerEntrypoint {
  async find(id: string): Promise<Order> {
    return { id, total: 20 };
  }
}
