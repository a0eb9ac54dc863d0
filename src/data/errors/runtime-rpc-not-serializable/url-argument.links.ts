import { WorkerEntrypoint } from "cloudflare:workers";

export default class Links extends WorkerEntrypoint {
  async shorten(url: string): Promise<string> {
    return `short link for ${url}`;
  }
}
