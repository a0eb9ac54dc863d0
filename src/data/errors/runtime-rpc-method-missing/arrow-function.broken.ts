import { WorkerEntrypoint } from "cloudflare:workers";

export default class Prices extends WorkerEntrypoint {
  total = async (amounts: number[]): Promise<number> => {
    return amounts.reduce((sum, amount) => sum + amount, 0);
  };
}
