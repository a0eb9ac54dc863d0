import { WorkerEntrypoint } from "cloudflare:workers";

export default class Stock extends WorkerEntrypoint {
  async count(_id: string): Promise<number> {
    return 3;
  }
}
