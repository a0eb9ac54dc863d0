import { WorkerEntrypoint } from "cloudflare:workers";

export default class Shop extends WorkerEntrypoint {
  get currency(): string {
    return "EUR";
  }
}
