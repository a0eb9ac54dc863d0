import { WorkerEntrypoint } from "cloudflare:workers";

export default class Tickets extends WorkerEntrypoint {
  async open(fields: Record<string, string>): Promise<string> {
    return `opened ${fields.number} in ${fields.queue}`;
  }
}
