import { WorkerEntrypoint } from "cloudflare:workers";

export default class Reports extends WorkerEntrypoint {
  async render(data: { orders: number }): Promise<string> {
    return `${data.orders} orders`;
  }
}
