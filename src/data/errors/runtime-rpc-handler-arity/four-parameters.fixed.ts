import { WorkerEntrypoint } from "cloudflare:workers";

interface Env {
  PLAN: string;
}

export default class Prices extends WorkerEntrypoint<Env> {
  async price(id: string, quantity: number) {
    return `${quantity} of ${id} on plan ${this.env.PLAN}`;
  }
}
