import { WorkerEntrypoint } from "cloudflare:workers";

export default class Prices extends WorkerEntrypoint {
  async total(amounts: number[]): Promise<number> {
    return amounts.reduce((sum, amount) => sum + amount, 0);
  }
}
